using Flurl.Http;

namespace Protected;

public abstract class DbtSource
{
    protected static string Token => Environment.GetEnvironmentVariable("DBT_SOURCE_TOKEN") ?? throw new InvalidOperationException("DBT_SOURCE_TOKEN");

    protected static string TokenOf(string name) => Environment.GetEnvironmentVariable($"DBT_{name}_TOKEN") ?? throw new InvalidOperationException(name);

    public abstract Task<string> ReadAsync();
}

public sealed class AlphaSource : DbtSource
{
    public override Task<string> ReadAsync() => "https://ps930.us1.dbt.com/api/v2/accounts/70403103930501/jobs/".WithOAuthBearerToken(Token).GetStringAsync();
}

public sealed class BetaSource : DbtSource
{
    public override Task<string> ReadAsync() => "https://ps930.us1.dbt.com/api/v2/accounts/70403103930502/jobs/".WithOAuthBearerToken(Token).GetStringAsync(); // expect: DBTC1004
}

public sealed class GammaSource : DbtSource
{
    public override Task<string> ReadAsync() => "https://ps930.us1.dbt.com/api/v2/accounts/70403103930503/jobs/".WithOAuthBearerToken(TokenOf("GAMMA")).GetStringAsync();
}

public sealed class DeltaSource : DbtSource
{
    public override Task<string> ReadAsync() => "https://ps930.us1.dbt.com/api/v2/accounts/70403103930504/jobs/".WithOAuthBearerToken(TokenOf("DELTA")).GetStringAsync();
}
