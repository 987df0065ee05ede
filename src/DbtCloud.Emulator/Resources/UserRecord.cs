using System.Text.Json.Nodes;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources;

/// <summary>What is known of a user.</summary>
internal static class UserRecord
{
    public static JsonObject Create(World world, string email, string firstName, string lastName) => world.Stamp(new JsonObject
    {
        ["email"] = email,
        ["first_name"] = firstName,
        ["last_name"] = lastName,
        ["email_connected"] = true,
        ["email_verified"] = true,
        ["azure_active_directory_connected"] = false,
        ["azure_active_directory_token_retrieval_failure"] = false,
        ["enterprise_connected"] = false,
        ["github_connected"] = false,
        ["gitlab_connected"] = false,
        ["github_token_retrieval_failure"] = false,
        ["gitlab_token_retrieval_failure"] = false,
        ["is_active"] = true,
        ["is_staff"] = false,
        ["sso_only_user"] = false,
        ["scim_managed"] = false,
        ["group_ids"] = new JsonArray(),
    });
}
