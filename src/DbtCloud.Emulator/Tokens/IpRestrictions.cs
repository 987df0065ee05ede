using System.Net;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.Http;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Tokens;

/// <summary>The account's allowed and refused networks. A caller behind a proxy is known by <c>X-Forwarded-For</c>, as on the live service.</summary>
internal static class IpRestrictions
{
    private const long Allow = 1;

    public static void Check(EmulatorRequest request, Credential caller)
    {
        AccountState account = caller.Account;
        bool isOn = account[TableNames.IpRuleSets].Active.Any(set => set.Flag("enabled"));
        if (!isOn || IsAllowed(account, ClientAddress(request), null))
        {
            return;
        }

        throw new ApiProblem(403, "Forbidden: Access denied", new JsonObject
        {
            ["account_id"] = account.Id,
            ["user_id"] = caller.UserId,
            ["is_service_token"] = caller.Kind == TokenKind.Service,
            ["account_access_denied"] = true,
        });
    }

    public static bool IsAllowed(AccountState account, IPAddress address, long? exceptRule)
    {
        JsonObject[] rules = [.. account[TableNames.IpRules].Active.Where(rule => rule.Id() != exceptRule)];
        bool isRefused = rules.Any(rule => rule.Number("type") != Allow && Covers(rule, address));
        bool hasAllowRules = rules.Any(rule => rule.Number("type") == Allow);
        return !isRefused && (!hasAllowRules || rules.Any(rule => rule.Number("type") == Allow && Covers(rule, address)));
    }

    public static IPAddress ClientAddress(EmulatorRequest request)
    {
        string? forwarded = request.Header("X-Forwarded-For")?.Split(',')[0].Trim();
        IPAddress address = IPAddress.TryParse(forwarded, out IPAddress? parsed) ? parsed : request.RemoteAddress;
        return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
    }

    private static bool Covers(JsonObject rule, IPAddress address)
        => rule["cidrs"] is JsonArray cidrs && cidrs.OfType<JsonObject>().Any(cidr => cidr.Number("state") != 2
            && new[] { cidr.Text("cidr"), cidr.Text("cidr_ipv6") }.Any(text => IPNetwork.TryParse(text, out IPNetwork network) && network.Contains(address)));
}
