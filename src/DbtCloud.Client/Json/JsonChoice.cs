using System.Text.Json;

namespace DbtCloud.Json;

/// <summary>Finds out which form an object has.</summary>
internal static class JsonChoice
{
    /// <summary>Looks ahead for the text of a member of the object that the reader stands on.</summary>
    public static string? Find(Utf8JsonReader ahead, ReadOnlySpan<byte> member)
    {
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool found = ahead.ValueTextEquals(member);
            ahead.Read();
            if (found)
            {
                return ahead.TokenType == JsonTokenType.String ? ahead.GetString() : null;
            }

            ahead.Skip();
        }

        return null;
    }

    /// <summary>Sets an object aside until the sibling that decides its form is known.</summary>
    public static ReadOutcome Postpone(ref Utf8JsonReader reader, JsonReadContext context)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null ? ReadOutcome.Exact : ReadOutcome.NotUnderstood;
        }

        long start = reader.TokenStartIndex;
        reader.Skip();
        context.Postponed = context.Slice(start, reader.BytesConsumed).ToArray();
        return ReadOutcome.Exact;
    }
}
