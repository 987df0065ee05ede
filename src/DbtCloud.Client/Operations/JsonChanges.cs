using System.Text.Json;

namespace DbtCloud.Operations;

/// <summary>Tells what an object changed in another.</summary>
internal static class JsonChanges
{
    /// <summary>The members of the later object that the earlier one does not have with the same text, and those that must always be there.</summary>
    public static byte[] Between(byte[] before, byte[] after, string[] always)
    {
        using JsonDocument earlier = JsonDocument.Parse(before);
        using JsonDocument later = JsonDocument.Parse(after);
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            foreach (JsonProperty member in later.RootElement.EnumerateObject())
            {
                if (always.Contains(member.Name) || !earlier.RootElement.TryGetProperty(member.Name, out JsonElement old) || old.GetRawText() != member.Value.GetRawText())
                {
                    member.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }
}
