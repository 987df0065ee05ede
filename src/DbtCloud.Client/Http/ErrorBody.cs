using System.Text.Json;

namespace DbtCloud.Http;

/// <summary>What an error's body says, where it is JSON and has the envelope's <c>status</c>.</summary>
internal readonly record struct ErrorBody(string? UserMessage, string? DeveloperMessage, bool AccountAccessDenied)
{
    public static ErrorBody Parse(byte[] body)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            JsonElement status = Member(root, "status");
            bool denied = Member(Member(root, "data"), "account_access_denied").ValueKind == JsonValueKind.True;
            return new ErrorBody(Text(status, "user_message"), Text(status, "developer_message"), denied);
        }
        catch (JsonException)
        {
            // A 404 of a wrong URL and everything that a proxy says is no JSON: the status has to do.
            return default;
        }
    }

    /// <summary>A server may echo what it was sent; the token does not get into an error that way.</summary>
    public ErrorBody Without(DbtToken? token)
        => token is null || token.IsMissing ? this : new ErrorBody(Mask(UserMessage, token), Mask(DeveloperMessage, token), AccountAccessDenied);

    private static string? Mask(string? text, DbtToken token) => text?.Replace(token.Reveal(), token.ToString());

    private static JsonElement Member(JsonElement parent, string name)
        => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement member) ? member : default;

    private static string? Text(JsonElement parent, string name)
        => Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
