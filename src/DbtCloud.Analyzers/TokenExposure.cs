namespace DbtCloud.Analyzers;

/// <summary>The ways of DBTC1003 in which a token leaves the place where it belongs.</summary>
internal enum TokenExposure
{
    OtherHost,
    PlainHttp,
    QueryString,
    Log,
    Console,
    ExceptionMessage,
    ActivityTag,
}
