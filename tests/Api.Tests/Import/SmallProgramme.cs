namespace ModelWard.Api.Tests.Import;

/// <summary>A programme of three wards and two criteria, not illustrative, whose names try what spreadsheets make of them.</summary>
internal static class SmallProgramme
{
    /// <summary>Its tables under a code.</summary>
    public static Dictionary<string, string> Tables(string code) => new()
    {
        ["programme"] = $"code,name_vi,name_en,first_year,last_year,illustrative\n{code},Chương trình thử,Trial programme,2025,2028,false\n",
        ["districts"] = "code,name_vi,name_en,label_x,label_y\n001,'=Quận 1,District 1,1.5,-2\n002,Huyện 2,District 2,,\n",
        ["register"] = """
            code,name_vi,name_en,district,population,latitude,longitude,area_km2,tile_x,tile_y,pilot_year,pilot_basis,stage,started,recognized
            00001,'=SUM(A1:A9),'+84 ward,001,1200,10.5,106.25,0.9950,1,2,2025,named,NotStarted,,
            00002,"Phường ""Hai"", thứ 2",'@second,001,0,,,,,,,,UnderWay,2025,
            00123,'-Ba;''x,''=Three,002,50,,,,,,,,Recognized,2024,2025

            """.ReplaceLineEndings("\n"),
        ["catalogue"] = "version,effective_from,code,group,kind,name_vi,name_en,threshold,guided_gain\nv1,2025-01-01,A1,force,practice,Một,One,80,12.5\nv1,2025-01-01,B2,base,facility,Hai,Two,100,\n",
        ["levels"] = "ward,A1,B2\n00001,70.25,0\n00002,80,50\n00123,100,100\n",
        ["needs"] = "ward,officers,works,works_years,floor_area,works_cost,equipment_cost,guidance,upkeep\n00001,2,newBuilding,2,450,5200,300,4,120\n00002,0,repair,1,80,300,0,1,90\n00123,0,none,0,0,0,0,0,150\n",
    };
}
