public static class Config
{
    public const string Yaml = """token-value: "{{token:yaml}}" """; // expect: DBTC1002

    public const string Verbatim = @"{{service:verbatim}}"; // expect: DBTC1002

    public static ReadOnlySpan<byte> Bytes => "{{token:bytes}}"u8; // expect: DBTC1002
}
