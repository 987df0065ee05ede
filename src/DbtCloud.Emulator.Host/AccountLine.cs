using System.Text.Json;
using System.Text.Json.Serialization;

namespace DbtCloud.Emulator.Host;

/// <summary>What a program that started the emulator needs to know of an account, as one line of JSON.</summary>
internal sealed record AccountLine(
    [property: JsonPropertyName("account_id")] long AccountId,
    [property: JsonPropertyName("access_url")] string AccessUrl,
    [property: JsonPropertyName("pat")] string PersonalAccessToken,
    [property: JsonPropertyName("service_token")] string ServiceToken,
    [property: JsonPropertyName("user_id")] long UserId,
    [property: JsonPropertyName("name")] string Name)
{
    public static string Of(EmulatedAccount account) => JsonSerializer.Serialize(new AccountLine(
        account.AccountId,
        account.AccessUrl.GetLeftPart(UriPartial.Authority),
        account.PersonalAccessToken,
        account.ServiceToken,
        account.UserId,
        account.Name));
}
