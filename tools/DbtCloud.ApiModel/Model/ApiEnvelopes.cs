namespace DbtCloud.ApiModel.Model;

/// <summary>The words that stand in <see cref="ApiResponse.Envelope"/>.</summary>
internal static class ApiEnvelopes
{
    /// <summary><c>{data, status:{code,is_success,user_message,developer_message}}</c>, lists with <c>extra:{filters,order_by,pagination}</c>.</summary>
    public const string Standard = "standard";

    /// <summary><c>{status?, data, extra?, error_code?}</c>.</summary>
    public const string Detail = "detail";

    /// <summary><c>{data, status:{code}}</c>, lists with <c>extra:{pagination,filters:{offset,limit}}</c>.</summary>
    public const string Webhook = "webhook";

    /// <summary>The SCIM protocol's own body, which some answers may wrap.</summary>
    public const string Scim = "scim";

    /// <summary>The data is the body.</summary>
    public const string None = "none";

    /// <summary>The body is a file.</summary>
    public const string File = "file";

    /// <summary>No body.</summary>
    public const string Empty = "empty";
}
