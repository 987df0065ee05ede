namespace DbtCloud.Analyzers;

/// <summary>The words for each <see cref="TokenExposure"/>: arguments 1 and 2 of DBTC1003.</summary>
internal static class TokenExposures
{
    public static string Happens(TokenExposure exposure, string? host) => exposure switch
    {
        TokenExposure.OtherHost => $"is sent to '{host}', which is not a dbt host",
        TokenExposure.PlainHttp => "is sent over http://",
        TokenExposure.QueryString => "is put into a URL's query string",
        TokenExposure.Log => "is written to a log",
        TokenExposure.Console => "is written to the console",
        TokenExposure.ExceptionMessage => "is put into an exception's message",
        TokenExposure.ActivityTag => "is put into a tag of an activity",
        _ => throw new ArgumentOutOfRangeException(nameof(exposure)),
    };

    public static string Remedy(TokenExposure exposure) => exposure switch
    {
        TokenExposure.OtherHost => "send it to the account's access URL only, or add the host to dbtcloud.hosts if it is dbt's",
        TokenExposure.PlainHttp => "use https://",
        TokenExposure.QueryString => "send it in the Authorization header",
        _ => "leave it out, and replace the token in dbt if it has been written already",
    };
}
