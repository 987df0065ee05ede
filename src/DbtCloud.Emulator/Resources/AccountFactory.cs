using System.Globalization;
using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;
using DbtCloud.Emulator.Tokens;

namespace DbtCloud.Emulator.Resources;

/// <summary>Makes accounts and the people and tokens in them.</summary>
internal static class AccountFactory
{
    public static AccountState Create(World world, EmulatedAccountOptions options)
    {
        long id = options.AccountId ?? world.Ids.NextAccount();
        if (world.Account(id) is not null)
        {
            throw new ArgumentException($"The emulator has an account {id} already.", nameof(options));
        }

        if (options.AccountId is { } chosen)
        {
            world.Ids.Reserve(chosen);
        }

        int number = world.Accounts.Count + 1;
        string prefix = options.Prefix ?? string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + ((number - 1) % 26))}{(char)('b' + ((number - 1) % 25))}{100 + number}");
        string name = options.Name ?? string.Create(CultureInfo.InvariantCulture, $"Account {number}");
        AccountState account = new(world, id, prefix, Record(world, id, prefix, name, options));
        world.Add(account);
        JsonObject everyone = AddGroup(account, "Owner", "owner");
        AddGroup(account, "Member", "analyst");
        AddGroup(account, "Everyone", null);
        AddUser(account, $"owner@{prefix}.example", "Robin", "Owner", "developer", everyone.Id());
        return account;
    }

    public static JsonObject AddGroup(AccountState account, string name, string? permissionSet)
    {
        World world = account.World;
        JsonObject group = world.Stamp(new JsonObject
        {
            ["account_id"] = account.Id,
            ["name"] = name,
            ["assign_by_default"] = name == "Everyone",
            ["sso_mapping_groups"] = new JsonArray(),
            ["scim_managed"] = false,
        });
        account[TableNames.Groups].Add(group);
        if (permissionSet is not null)
        {
            account[TableNames.GroupPermissions].Add(world.Stamp(new JsonObject
            {
                ["account_id"] = account.Id,
                ["group_id"] = group.Id(),
                ["project_id"] = null,
                ["all_projects"] = true,
                ["permission_set"] = permissionSet,
                ["permission_level"] = null,
                ["writable_environment_categories"] = new JsonArray(),
            }));
        }

        return group;
    }

    public static JsonObject AddUser(AccountState account, string email, string firstName, string lastName, string license, params long[] groupIds)
    {
        World world = account.World;
        JsonObject user = UserRecord.Create(world, email, firstName, lastName);
        user["group_ids"] = new JsonArray([.. groupIds.Select(id => JsonValue.Create(id))]);
        account[TableNames.Users].Add(user);
        account[TableNames.Licenses].Add(world.Stamp(new JsonObject
        {
            ["account_id"] = account.Id,
            ["user_id"] = user.Id(),
            ["license_type"] = license,
            ["scim_managed"] = false,
        }));
        return user;
    }

    public static string AddPersonalToken(AccountState account, long userId, string name, string? secret = null)
    {
        string value = secret ?? account.World.Tokens.NewSecret(TokenKind.Personal);
        JsonObject record = TokenRecord(account, name, TokenKind.Personal);
        record["user_id"] = userId;
        record["token"] = TokenRegistry.Hash(value);
        account[TableNames.PersonalTokens].Add(record);
        account.World.Tokens.Add(value, new Credential(TokenKind.Personal, account, record));
        return value;
    }

    public static string AddServiceToken(AccountState account, string name, JsonArray grants, out JsonObject record)
    {
        string value = account.World.Tokens.NewSecret(TokenKind.Service);
        record = TokenRecord(account, name, TokenKind.Service);
        record["token"] = TokenRegistry.Hash(value);
        record["permission_grants"] = grants;
        account[TableNames.ServiceTokens].Add(record);
        account.World.Tokens.Add(value, new Credential(TokenKind.Service, account, record));
        return value;
    }

    private static JsonObject TokenRecord(AccountState account, string name, TokenKind kind) => account.World.Stamp(new JsonObject
    {
        ["account_id"] = account.Id,
        ["name"] = name,
        ["type"] = kind == TokenKind.Scim ? 4 : 2,
        ["metadata_only"] = false,
        ["webhooks_only"] = false,
        ["last_used"] = null,
        ["last_identify"] = null,
        ["expires_at"] = null,
        ["permission_grants"] = new JsonArray(),
        ["semantic_layer_credentials"] = new JsonArray(),
    });

    private static JsonObject Record(World world, long id, string prefix, string name, EmulatedAccountOptions options)
    {
        JsonObject record = world.Stamp(new JsonObject
        {
            ["id"] = id,
            ["name"] = name,
            ["plan"] = options.Plan,
            ["run_slots"] = options.RunSlots,
            ["developer_seats"] = 50,
            ["it_seats"] = 2,
            ["explorer_seats"] = 100,
            ["analyst_seats"] = 10,
            ["read_only_seats"] = 100,
            ["locked"] = false,
            ["pending_cancel"] = false,
            ["billing_email_address"] = $"billing@{prefix}.example",
            ["pod_memory_request_mebibytes"] = 600,
            ["develop_pod_memory_request_mebibytes"] = 600,
            ["run_duration_limit_seconds"] = 86400,
            ["queue_limit"] = 50,
            ["enterprise_login_slug"] = prefix,
            ["business_critical"] = false,
            ["git_auth_level"] = "team",
            ["identifier"] = "act_" + prefix,
            ["static_subdomain"] = prefix,
            ["agent_credit_locked"] = false,
            ["account_migration_events"] = new JsonArray(),
        });
        return record;
    }
}
