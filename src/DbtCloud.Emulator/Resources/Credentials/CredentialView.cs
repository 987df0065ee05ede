using System.Text.Json.Nodes;
using DbtCloud.Emulator.Catalog;
using DbtCloud.Emulator.State;

namespace DbtCloud.Emulator.Resources.Credentials;

/// <summary>Credentials without what must stay secret.</summary>
internal static class CredentialView
{
    public static JsonObject Of(JsonObject credentials)
    {
        JsonObject view = SchemaShape.Project(credentials, SchemaShape.Choose("CredentialsResponse", credentials));
        if (credentials["credential_details"] is JsonObject details)
        {
            (view["credential_details"], view["unencrypted_credential_details"]) = Split(details);
        }

        return view;
    }

    // An adapter's form says of each field whether it is encrypted; such values never come back.
    private static (JsonObject Shown, JsonObject Plain) Split(JsonObject details)
    {
        JsonObject shown = details.Copy();
        JsonObject plain = [];
        foreach ((string name, JsonNode? node) in shown["fields"] as JsonObject ?? [])
        {
            if (node is not JsonObject field)
            {
                continue;
            }

            if ((field["metadata"] as JsonObject ?? []).Flag("encrypt"))
            {
                field["value"] = "";
            }
            else
            {
                plain[name] = field["value"]?.DeepClone();
            }
        }

        return (shown, plain);
    }
}
