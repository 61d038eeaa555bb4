--
-- PostgreSQL database dump
--

\restrict TTqBwRqZYK5vQ1yT5TgJTis2Tw4wY5CdrjgGMScr79dQl7QYmOEd5JoeZUd5MTh

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: orleansmembershiptable; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orleansmembershiptable (
    deploymentid character varying(150) NOT NULL,
    address character varying(45) NOT NULL,
    port integer NOT NULL,
    generation integer NOT NULL,
    siloname character varying(150) NOT NULL,
    hostname character varying(150) NOT NULL,
    status integer NOT NULL,
    proxyport integer,
    suspecttimes character varying(8000),
    starttime timestamp(3) with time zone NOT NULL,
    iamalivetime timestamp(3) with time zone NOT NULL
);


--
-- Name: orleansmembershipversiontable; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orleansmembershipversiontable (
    deploymentid character varying(150) NOT NULL,
    "timestamp" timestamp(3) with time zone DEFAULT now() NOT NULL,
    version integer DEFAULT 0 NOT NULL
);


--
-- Name: orleansquery; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orleansquery (
    querykey character varying(64) NOT NULL,
    querytext text NOT NULL
);


--
-- Name: orleansreminderstable; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orleansreminderstable (
    serviceid character varying(150) NOT NULL,
    grainid character varying(512) NOT NULL,
    remindername character varying(150) NOT NULL,
    starttime timestamp(3) with time zone NOT NULL,
    period bigint NOT NULL,
    grainhash integer NOT NULL,
    version integer NOT NULL
);


--
-- Name: orleansstorage; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.orleansstorage (
    grainidhash integer NOT NULL,
    grainidn0 bigint NOT NULL,
    grainidn1 bigint NOT NULL,
    graintypehash integer NOT NULL,
    graintypestring character varying(512) NOT NULL,
    grainidextensionstring character varying(512) DEFAULT ''::character varying NOT NULL,
    serviceid character varying(150) NOT NULL,
    payloadbinary bytea,
    modifiedon timestamp with time zone NOT NULL,
    version integer NOT NULL
)
WITH (fillfactor='70');


--
-- Name: schemaversions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.schemaversions (
    schemaversionsid integer NOT NULL,
    scriptname character varying(255) NOT NULL,
    applied timestamp without time zone NOT NULL
);


--
-- Name: schemaversions_schemaversionsid_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: schemaversions_schemaversionsid_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.schemaversions_schemaversionsid_seq OWNED BY public.schemaversions.schemaversionsid;


--
-- Name: schemaversions schemaversionsid; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);


--
-- Data for Name: orleansmembershiptable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.orleansmembershiptable VALUES ('modelward', '127.0.0.1', 45985, 154713196, 'Silo_2b835', 'vm', 6, 39035, '127.0.0.1:45985@154713196,2026-11-26 15:53:20.672 GMT', '2026-11-26 15:53:16.467+00', '2026-11-26 15:53:20.673+00');


--
-- Data for Name: orleansmembershipversiontable; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.orleansmembershipversiontable VALUES ('modelward', '2026-11-26 15:53:20.684+00', 4);


--
-- Data for Name: orleansquery; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.orleansquery VALUES ('ReadFromStorageKey', '
    SELECT PayloadBinary, Version
    FROM OrleansStorage
    WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash
      AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
      AND GrainTypeString = @GrainTypeString
      AND GrainIdExtensionString = COALESCE(@GrainIdExtensionString::text, '''')
      AND ServiceId = @ServiceId
');
INSERT INTO public.orleansquery VALUES ('WriteToStorageKey', '
    WITH added AS
    (
        INSERT INTO OrleansStorage (GrainIdHash, GrainIdN0, GrainIdN1, GrainTypeHash, GrainTypeString,
                                    GrainIdExtensionString, ServiceId, PayloadBinary, ModifiedOn, Version)
        SELECT @GrainIdHash, @GrainIdN0, @GrainIdN1, @GrainTypeHash, @GrainTypeString,
               COALESCE(@GrainIdExtensionString::text, ''''), @ServiceId, @PayloadBinary, now(), 1
        WHERE @GrainStateVersion::integer IS NULL
        ON CONFLICT DO NOTHING
        RETURNING Version
    ),
    changed AS
    (
        UPDATE OrleansStorage
        SET PayloadBinary = @PayloadBinary, ModifiedOn = now(), Version = Version + 1
        WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash
          AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
          AND GrainTypeString = @GrainTypeString
          AND GrainIdExtensionString = COALESCE(@GrainIdExtensionString::text, '''')
          AND ServiceId = @ServiceId
          AND Version = @GrainStateVersion::integer
        RETURNING Version
    )
    SELECT Version AS NewGrainStateVersion FROM added
    UNION ALL
    SELECT Version FROM changed
');
INSERT INTO public.orleansquery VALUES ('ClearStorageKey', '
    UPDATE OrleansStorage
    SET PayloadBinary = NULL, ModifiedOn = now(), Version = Version + 1
    WHERE GrainIdHash = @GrainIdHash AND GrainTypeHash = @GrainTypeHash
      AND GrainIdN0 = @GrainIdN0 AND GrainIdN1 = @GrainIdN1
      AND GrainTypeString = @GrainTypeString
      AND GrainIdExtensionString = COALESCE(@GrainIdExtensionString::text, '''')
      AND ServiceId = @ServiceId
      AND Version = @GrainStateVersion::integer
    RETURNING Version AS NewGrainStateVersion
');
INSERT INTO public.orleansquery VALUES ('InsertMembershipVersionKey', '
    WITH added AS (INSERT INTO OrleansMembershipVersionTable (DeploymentId) VALUES (@DeploymentId) ON CONFLICT DO NOTHING RETURNING 1)
    SELECT count(*)::integer FROM added
');
INSERT INTO public.orleansquery VALUES ('InsertMembershipKey', '
    WITH counted AS
    (
        UPDATE OrleansMembershipVersionTable
        SET Timestamp = now(), Version = Version + 1
        WHERE DeploymentId = @DeploymentId AND Version = @Version
          AND NOT EXISTS (SELECT 1 FROM OrleansMembershipTable
                          WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation)
        RETURNING DeploymentId
    ),
    added AS
    (
        INSERT INTO OrleansMembershipTable (DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, StartTime, IAmAliveTime)
        SELECT DeploymentId, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime FROM counted
        RETURNING 1
    )
    SELECT count(*)::integer FROM added
');
INSERT INTO public.orleansquery VALUES ('UpdateMembershipKey', '
    WITH counted AS
    (
        UPDATE OrleansMembershipVersionTable
        SET Timestamp = now(), Version = Version + 1
        WHERE DeploymentId = @DeploymentId AND Version = @Version
          AND EXISTS (SELECT 1 FROM OrleansMembershipTable
                      WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation)
        RETURNING DeploymentId
    ),
    changed AS
    (
        UPDATE OrleansMembershipTable AS member
        SET Status = @Status, SuspectTimes = @SuspectTimes, IAmAliveTime = GREATEST(member.IAmAliveTime, @IAmAliveTime)
        FROM counted
        WHERE member.DeploymentId = counted.DeploymentId
          AND member.Address = @Address AND member.Port = @Port AND member.Generation = @Generation
        RETURNING 1
    )
    SELECT count(*)::integer FROM changed
');
INSERT INTO public.orleansquery VALUES ('UpdateIAmAlivetimeKey', '
    UPDATE OrleansMembershipTable
    SET IAmAliveTime = GREATEST(IAmAliveTime, @IAmAliveTime)
    WHERE DeploymentId = @DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation
');
INSERT INTO public.orleansquery VALUES ('MembershipReadRowKey', '
    SELECT cluster.DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, SuspectTimes, StartTime, IAmAliveTime, cluster.Version
    FROM OrleansMembershipVersionTable AS cluster
    LEFT JOIN OrleansMembershipTable AS member
           ON member.DeploymentId = cluster.DeploymentId AND Address = @Address AND Port = @Port AND Generation = @Generation
    WHERE cluster.DeploymentId = @DeploymentId
');
INSERT INTO public.orleansquery VALUES ('MembershipReadAllKey', '
    SELECT cluster.DeploymentId, Address, Port, Generation, SiloName, HostName, Status, ProxyPort, SuspectTimes, StartTime, IAmAliveTime, cluster.Version
    FROM OrleansMembershipVersionTable AS cluster
    LEFT JOIN OrleansMembershipTable AS member ON member.DeploymentId = cluster.DeploymentId
    WHERE cluster.DeploymentId = @DeploymentId
');
INSERT INTO public.orleansquery VALUES ('GatewaysQueryKey', '
    SELECT Address, ProxyPort, Generation
    FROM OrleansMembershipTable
    WHERE DeploymentId = @DeploymentId AND Status = @Status AND ProxyPort > 0
');
INSERT INTO public.orleansquery VALUES ('DeleteMembershipTableEntriesKey', '
    WITH gone AS (DELETE FROM OrleansMembershipTable WHERE DeploymentId = @DeploymentId)
    DELETE FROM OrleansMembershipVersionTable WHERE DeploymentId = @DeploymentId
');
INSERT INTO public.orleansquery VALUES ('CleanupDefunctSiloEntriesKey', '
    DELETE FROM OrleansMembershipTable
    WHERE DeploymentId = @DeploymentId AND Status = 6 AND IAmAliveTime < @IAmAliveTime AND StartTime < @IAmAliveTime
      AND COALESCE(SuspectTimes, '''') = ''''
');
INSERT INTO public.orleansquery VALUES ('CleanupDefunctSiloEntryKey', '
    DELETE FROM OrleansMembershipTable
    WHERE DeploymentId = @DeploymentId AND Status = 6
      AND Address = @Address AND Port = @Port AND Generation = @Generation
      AND IAmAliveTime = @IAmAliveTime AND StartTime = @StartTime
      AND COALESCE(SuspectTimes, '''') = COALESCE(@SuspectTimes::text, '''')
');
INSERT INTO public.orleansquery VALUES ('UpsertReminderRowKey', '
    INSERT INTO OrleansRemindersTable AS known (ServiceId, GrainId, ReminderName, StartTime, Period, GrainHash, Version)
    VALUES (@ServiceId, @GrainId, @ReminderName, @StartTime, @Period, @GrainHash, 0)
    ON CONFLICT (ServiceId, GrainId, ReminderName) DO UPDATE
    SET StartTime = excluded.StartTime, Period = excluded.Period, GrainHash = excluded.GrainHash, Version = known.Version + 1
    RETURNING Version
');
INSERT INTO public.orleansquery VALUES ('ReadReminderRowsKey', '
    SELECT GrainId, ReminderName, StartTime, Period, Version
    FROM OrleansRemindersTable
    WHERE ServiceId = @ServiceId AND GrainId = @GrainId
');
INSERT INTO public.orleansquery VALUES ('ReadReminderRowKey', '
    SELECT GrainId, ReminderName, StartTime, Period, Version
    FROM OrleansRemindersTable
    WHERE ServiceId = @ServiceId AND GrainId = @GrainId AND ReminderName = @ReminderName
');
INSERT INTO public.orleansquery VALUES ('ReadRangeRows1Key', '
    SELECT GrainId, ReminderName, StartTime, Period, Version
    FROM OrleansRemindersTable
    WHERE ServiceId = @ServiceId AND GrainHash > @BeginHash AND GrainHash <= @EndHash
');
INSERT INTO public.orleansquery VALUES ('ReadRangeRows2Key', '
    SELECT GrainId, ReminderName, StartTime, Period, Version
    FROM OrleansRemindersTable
    WHERE ServiceId = @ServiceId AND (GrainHash > @BeginHash OR GrainHash <= @EndHash)
');
INSERT INTO public.orleansquery VALUES ('DeleteReminderRowKey', '
    WITH gone AS
    (
        DELETE FROM OrleansRemindersTable
        WHERE ServiceId = @ServiceId AND GrainId = @GrainId AND ReminderName = @ReminderName AND Version = @Version
        RETURNING 1
    )
    SELECT count(*)::integer FROM gone
');
INSERT INTO public.orleansquery VALUES ('DeleteReminderRowsKey', '
    DELETE FROM OrleansRemindersTable WHERE ServiceId = @ServiceId
');


--
-- Data for Name: orleansreminderstable; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: orleansstorage; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.orleansstorage VALUES (404673955, 0, 0, -886551091, 'index', 'scenarios', 'modelward', '\x7b22696473223a5b226b657074225d7d', '2026-11-26 15:53:19.840566+00', 3);
INSERT INTO public.orleansstorage VALUES (-30565285, 0, 0, -32676359, 'scenario', 'kept', 'modelward', '\x7b2276657273696f6e223a322c227363656e6172696f223a7b2270726f6772616d6d65223a2270222c22636174616c6f67756556657273696f6e223a6e756c6c2c226e616d65223a224be1bb8b63682062e1baa36e222c22666972737459656172223a323032332c226c61737459656172223a323032352c226261736559656172223a323032332c226c696d697473223a5b7b2279656172223a323032332c226361706974616c223a323030302c2275706b656570223a3130302c226f66666963657273223a31302c22666c6f6f7241726561223a313030302c2267756964616e6365223a32302c22776f726b73223a6e756c6c2c2265717569706d656e74223a6e756c6c7d2c7b2279656172223a323032342c226361706974616c223a323030302c2275706b656570223a3130302c226f66666963657273223a31302c22666c6f6f7241726561223a313030302c2267756964616e6365223a32302c22776f726b73223a6e756c6c2c2265717569706d656e74223a6e756c6c7d2c7b2279656172223a323032352c226361706974616c223a323030302c2275706b656570223a3130302c226f66666963657273223a31302c22666c6f6f7241726561223a313030302c2267756964616e6365223a32302c22776f726b73223a6e756c6c2c2265717569706d656e74223a6e756c6c7d5d2c226f70656e696e67223a7b226361706974616c223a302c226f66666963657273223a307d2c2263617272794f766572223a302c22696e666c6174696f6e223a302c22706f6c696379223a2272656164696e657373222c2272657365727665223a747275652c22616c6c6f77556e66696e6973686564223a66616c73652c2270696e73223a5b5d2c226d696c6573746f6e6573223a5b5d2c226469737472696374466c6f6f7273223a5b5d2c2273656564223a302c226f626a656374697665223a22636f756e74222c2277656967687473223a5b5d2c22707265636564656e6365223a5b5d2c226578636c7573696f6e73223a5b5d2c22756e6365727461696e7479223a7b2270726963654472696674223a302c227072696365537072656164223a302e30332c2277617264436f7374223a7b227368617065223a226c6f676e6f726d616c222c22737072656164223a302e31357d2c22776f726b7344656c6179223a302e31352c227265637275697453686f727466616c6c223a7b226d65616e223a302e30352c22737072656164223a302e30357d2c22617474726974696f6e223a302e30322c22666c6f6f7241726561537072656164223a302e312c22627564676574437574223a7b226368616e6365223a302e312c2273697a65223a302e317d2c22707261637469636550616365223a302e31322c2270726163746963654e6f697365223a322c226173736573736f724e6f697365223a322c22736c6970223a302e3031357d2c22657865637574696f6e223a226669786564227d2c226f776e6572223a226f666669636572222c22637265617465644174223a22323032362d31312d32365431353a35333a31392e353435353232352b30303a3030222c226368616e6765644174223a22323032362d31312d32365431353a35333a31392e373334303034352b30303a3030222c226d616465223a7b22636f6d6d616e644964223a22732d31222c22636f6d6d616e6448617368223a2262396430343464356464616236636463316134623132366534663862393464653831316133636338333336333732343232333434653033383930306237626431222c2276657273696f6e223a312c226174223a22323032362d31312d32365431353a35333a31392e353435353232352b30303a3030222c226669727374223a7b2270726f6772616d6d65223a2270222c22636174616c6f67756556657273696f6e223a6e756c6c2c226e616d65223a224578616d706c65222c22666972737459656172223a323032332c226c61737459656172223a323032352c226261736559656172223a323032332c226c696d697473223a5b7b2279656172223a323032332c226361706974616c223a323030302c2275706b656570223a3130302c226f66666963657273223a31302c22666c6f6f7241726561223a313030302c2267756964616e6365223a32302c22776f726b73223a6e756c6c2c2265717569706d656e74223a6e756c6c7d2c7b2279656172223a323032342c226361706974616c223a323030302c2275706b656570223a3130302c226f66666963657273223a31302c22666c6f6f7241726561223a313030302c2267756964616e6365223a32302c22776f726b73223a6e756c6c2c2265717569706d656e74223a6e756c6c7d2c7b2279656172223a323032352c226361706974616c223a323030302c2275706b656570223a3130302c226f66666963657273223a31302c22666c6f6f7241726561223a313030302c2267756964616e6365223a32302c22776f726b73223a6e756c6c2c2265717569706d656e74223a6e756c6c7d5d2c226f70656e696e67223a7b226361706974616c223a302c226f66666963657273223a307d2c2263617272794f766572223a302c22696e666c6174696f6e223a302c22706f6c696379223a2272656164696e657373222c2272657365727665223a747275652c22616c6c6f77556e66696e6973686564223a66616c73652c2270696e73223a5b5d2c226d696c6573746f6e6573223a5b5d2c226469737472696374466c6f6f7273223a5b5d2c2273656564223a302c226f626a656374697665223a22636f756e74222c2277656967687473223a5b5d2c22707265636564656e6365223a5b5d2c226578636c7573696f6e73223a5b5d2c22756e6365727461696e7479223a7b2270726963654472696674223a302c227072696365537072656164223a302e30332c2277617264436f7374223a7b227368617065223a226c6f676e6f726d616c222c22737072656164223a302e31357d2c22776f726b7344656c6179223a302e31352c227265637275697453686f727466616c6c223a7b226d65616e223a302e30352c22737072656164223a302e30357d2c22617474726974696f6e223a302e30322c22666c6f6f7241726561537072656164223a302e312c22627564676574437574223a7b226368616e6365223a302e312c2273697a65223a302e317d2c22707261637469636550616365223a302e31322c2270726163746963654e6f697365223a322c226173736573736f724e6f697365223a322c22736c6970223a302e3031357d2c22657865637574696f6e223a226669786564227d7d2c227265636569707473223a5b7b22636f6d6d616e644964223a22732d32222c22636f6d6d616e6448617368223a2265353564356133643064333734623037323564663438366231326161646634666335396533333766656632613863346437643730343836646665663462343164222c2276657273696f6e223a322c226174223a22323032362d31312d32365431353a35333a31392e373334303034352b30303a3030222c226669727374223a6e756c6c7d5d7d', '2026-11-26 15:53:19.74641+00', 2);
INSERT INTO public.orleansstorage VALUES (-1679387283, 0, 0, -32676359, 'scenario', 'gone', 'modelward', '\x7b2276657273696f6e223a322c227363656e6172696f223a6e756c6c2c226f776e6572223a226f666669636572222c22637265617465644174223a22323032362d31312d32365431353a35333a31392e373732363937362b30303a3030222c226368616e6765644174223a22323032362d31312d32365431353a35333a31392e383137313933382b30303a3030222c226d616465223a7b22636f6d6d616e644964223a22732d33222c22636f6d6d616e6448617368223a2262396430343464356464616236636463316134623132366534663862393464653831316133636338333336333732343232333434653033383930306237626431222c2276657273696f6e223a312c226174223a22323032362d31312d32365431353a35333a31392e373732363937362b30303a3030222c226669727374223a7b2270726f6772616d6d65223a2270222c22636174616c6f67756556657273696f6e223a6e756c6c2c226e616d65223a224578616d706c65222c22666972737459656172223a323032332c226c61737459656172223a323032352c226261736559656172223a323032332c226c696d697473223a5b7b2279656172223a323032332c226361706974616c223a323030302c2275706b656570223a3130302c226f66666963657273223a31302c22666c6f6f7241726561223a313030302c2267756964616e6365223a32302c22776f726b73223a6e756c6c2c2265717569706d656e74223a6e756c6c7d2c7b2279656172223a323032342c226361706974616c223a323030302c2275706b656570223a3130302c226f66666963657273223a31302c22666c6f6f7241726561223a313030302c2267756964616e6365223a32302c22776f726b73223a6e756c6c2c2265717569706d656e74223a6e756c6c7d2c7b2279656172223a323032352c226361706974616c223a323030302c2275706b656570223a3130302c226f66666963657273223a31302c22666c6f6f7241726561223a313030302c2267756964616e6365223a32302c22776f726b73223a6e756c6c2c2265717569706d656e74223a6e756c6c7d5d2c226f70656e696e67223a7b226361706974616c223a302c226f66666963657273223a307d2c2263617272794f766572223a302c22696e666c6174696f6e223a302c22706f6c696379223a2272656164696e657373222c2272657365727665223a747275652c22616c6c6f77556e66696e6973686564223a66616c73652c2270696e73223a5b5d2c226d696c6573746f6e6573223a5b5d2c226469737472696374466c6f6f7273223a5b5d2c2273656564223a302c226f626a656374697665223a22636f756e74222c2277656967687473223a5b5d2c22707265636564656e6365223a5b5d2c226578636c7573696f6e73223a5b5d2c22756e6365727461696e7479223a7b2270726963654472696674223a302c227072696365537072656164223a302e30332c2277617264436f7374223a7b227368617065223a226c6f676e6f726d616c222c22737072656164223a302e31357d2c22776f726b7344656c6179223a302e31352c227265637275697453686f727466616c6c223a7b226d65616e223a302e30352c22737072656164223a302e30357d2c22617474726974696f6e223a302e30322c22666c6f6f7241726561537072656164223a302e312c22627564676574437574223a7b226368616e6365223a302e312c2273697a65223a302e317d2c22707261637469636550616365223a302e31322c2270726163746963654e6f697365223a322c226173736573736f724e6f697365223a322c22736c6970223a302e3031357d2c22657865637574696f6e223a226669786564227d7d2c227265636569707473223a5b7b22636f6d6d616e644964223a22732d34222c22636f6d6d616e6448617368223a2239373734663432333661616365633564333532393833633633346436393162613531376131373235303237393031653765316536383963363632653234666539222c2276657273696f6e223a322c226174223a22323032362d31312d32365431353a35333a31392e383137313933382b30303a3030222c226669727374223a6e756c6c7d5d7d', '2026-11-26 15:53:19.823102+00', 2);


--
-- Data for Name: schemaversions; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.schemaversions VALUES (1, '0001_orleans', '2026-11-26 15:53:15.319515');


--
-- Name: schemaversions_schemaversionsid_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 2, true);


--
-- Name: schemaversions PK_schemaversions_Id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);


--
-- Name: orleansmembershiptable orleansmembershiptable_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orleansmembershiptable
    ADD CONSTRAINT orleansmembershiptable_pkey PRIMARY KEY (deploymentid, address, port, generation);


--
-- Name: orleansmembershipversiontable orleansmembershipversiontable_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orleansmembershipversiontable
    ADD CONSTRAINT orleansmembershipversiontable_pkey PRIMARY KEY (deploymentid);


--
-- Name: orleansquery orleansquery_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orleansquery
    ADD CONSTRAINT orleansquery_pkey PRIMARY KEY (querykey);


--
-- Name: orleansreminderstable orleansreminderstable_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orleansreminderstable
    ADD CONSTRAINT orleansreminderstable_pkey PRIMARY KEY (serviceid, grainid, remindername);


--
-- Name: orleansstorage orleansstorage_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orleansstorage
    ADD CONSTRAINT orleansstorage_pkey PRIMARY KEY (grainidhash, graintypehash, grainidn0, grainidn1, graintypestring, grainidextensionstring, serviceid);


--
-- Name: orleansremindersbyhash; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orleansremindersbyhash ON public.orleansreminderstable USING btree (serviceid, grainhash);


--
-- Name: orleansmembershiptable orleansmembershiptable_deploymentid_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orleansmembershiptable
    ADD CONSTRAINT orleansmembershiptable_deploymentid_fkey FOREIGN KEY (deploymentid) REFERENCES public.orleansmembershipversiontable(deploymentid);


--
-- PostgreSQL database dump complete
--

\unrestrict TTqBwRqZYK5vQ1yT5TgJTis2Tw4wY5CdrjgGMScr79dQl7QYmOEd5JoeZUd5MTh

