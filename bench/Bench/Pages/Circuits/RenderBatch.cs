using System.Buffers.Binary;
using System.Text;

namespace ModelWard.Bench.Pages.Circuits;

/// <summary>
/// One change of a page as a circuit sends it, read as far as a slider needs: its attributes, the handler of its input, texts. The layout is that of
/// <c>OutOfProcessRenderBatch</c> in the framework's own script: five tables, whose places stand in the last 20 bytes.
/// </summary>
internal sealed class RenderBatch(byte[] bytes)
{
    private const int Prepend = 1;
    private const int SetAttribute = 3;
    private const int Element = 1;
    private const int Text = 2;
    private const int Attribute = 3;
    private const int FrameSize = 20;
    private const int EditSize = 16;

    private int Components => At(bytes.Length - 20);

    private int Frames => At(bytes.Length - 16);

    private int Strings => At(bytes.Length - 4);

    /// <summary>The texts that are new or have changed.</summary>
    public IEnumerable<string> Texts()
    {
        for (var frame = 0; frame < At(Frames); frame++)
            if (Kind(frame) == Text && Read(At(Frame(frame) + 4)) is { } text) yield return text;
    }

    /// <summary>The elements of one id that are new, each with its component.</summary>
    public DrawnElement? Find(string id)
    {
        foreach (var (component, edit, first) in Edits())
        {
            if (edit != Prepend) continue;
            var end = first + Math.Max(1, Subtree(first));
            for (var frame = first; frame < end; frame++)
            {
                if (Kind(frame) != Element) continue;
                var attributes = AttributesAfter(frame, end);
                if (attributes.Any(attribute => attribute is ("id", _, _) && attribute.Value == id)) return new DrawnElement(component, attributes);
            }
        }
        return null;
    }

    /// <summary>The handler that a component has now for an event; null when that has not changed.</summary>
    public ulong? Handler(int component, string name)
    {
        foreach (var (of, edit, frame) in Edits())
            if (of == component && edit == SetAttribute && Read(At(Frame(frame) + 4)) == name && HandlerOf(frame) is > 0 and var handler) return handler;
        return null;
    }

    private List<(string Name, string? Value, ulong Handler)> AttributesAfter(int element, int end)
    {
        var attributes = new List<(string, string?, ulong)>();
        for (var frame = element + 1; frame < end && Kind(frame) == Attribute; frame++)
            attributes.Add((Read(At(Frame(frame) + 4)) ?? "", Read(At(Frame(frame) + 8)), HandlerOf(frame)));
        return attributes;
    }

    private IEnumerable<(int Component, int Edit, int Frame)> Edits()
    {
        for (var i = 0; i < At(Components); i++)
        {
            var diff = At(Components + 4 + 4 * i);
            for (var j = 0; j < At(diff + 4); j++)
            {
                var edit = diff + 8 + EditSize * j;
                yield return (At(diff), At(edit), At(edit + 8));
            }
        }
    }

    private int Frame(int index) => Frames + 4 + FrameSize * index;

    private int Kind(int frame) => At(Frame(frame));

    // Elements, components and regions hold others; the rest says something else in that place.
    private int Subtree(int frame) => Kind(frame) is Element or 4 or 5 ? At(Frame(frame) + 4) : 1;

    private ulong HandlerOf(int frame) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(Frame(frame) + 12));

    private int At(int place) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(place));

    private string? Read(int index)
    {
        if (index == -1) return null;
        var place = At(Strings + 4 * index);
        var (length, shift) = (0, 0);
        byte part;
        do
        {
            part = bytes[place++];
            length |= (part & 127) << shift;
            shift += 7;
        }
        while (part > 127);
        return Encoding.UTF8.GetString(bytes, place, length);
    }
}

/// <summary>An element that a batch draws.</summary>
/// <param name="Component">The component that it belongs to.</param>
/// <param name="Attributes">Its attributes, with their handlers where they have one.</param>
internal sealed record DrawnElement(int Component, IReadOnlyList<(string Name, string? Value, ulong Handler)> Attributes)
{
    public string? Value(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name).Value;

    public ulong Handler(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name).Handler;
}
