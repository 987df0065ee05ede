namespace DbtCloud.ApiModel.Model;

/// <summary>The words that stand in <see cref="ApiOperation.Flags"/>.</summary>
internal static class ApiFlags
{
    public const string AccountInPath = "accountInPath";

    public const string AllowedWithoutAccount = "allowedWithoutAccount";

    public const string CrossAccount = "crossAccount";

    public const string Deprecated = "deprecated";

    /// <summary>It changes something although its method is GET.</summary>
    public const string SideEffect = "sideEffect";

    public const string TrailingSlash = "trailingSlash";

    public const string Unpublished = "unpublished";
}
