using System.Text.Json;
using DbtCloud.Http;
using DbtCloud.Json;
using DbtCloud.Responses;

namespace DbtCloud.Operations;

/// <summary>Finds the data in an answer, whichever way it is wrapped.</summary>
internal static class AnswerReader
{
    public static async ValueTask<T> ReadOneAsync<T>(HttpResponseMessage response, DbtCloudAnswer<T> answer, CancellationToken cancellationToken)
    {
        RefuseWebPage(response);
        using AnswerBytes bytes = await AnswerBytes.ReadAsync(response, cancellationToken).ConfigureAwait(false);
        return Parse(bytes, answer, static (ref Utf8JsonReader reader, JsonReadContext context, DbtCloudAnswer<T> answer) => One(ref reader, context, answer));
    }

    public static async ValueTask<RowsAnswer<T>> ReadRowsAsync<T>(ReceivedAnswer received, DbtCloudAnswer<T> answer, CancellationToken cancellationToken)
    {
        RefuseWebPage(received.Message);
        using AnswerBytes bytes = await AnswerBytes.ReadAsync(received.Message, cancellationToken).ConfigureAwait(false);
        return Parse(bytes, answer, static (ref Utf8JsonReader reader, JsonReadContext context, DbtCloudAnswer<T> answer) => Rows(ref reader, context, answer)) with { Response = received.Describe() };
    }

    private static TResult Parse<T, TResult>(AnswerBytes bytes, DbtCloudAnswer<T> answer, AnswerParser<T, TResult> parse)
    {
        if (bytes.Length == 0)
        {
            throw new DbtCloudTransportException($"{answer.Operation.Name}: the server reported success without a body.");
        }

        try
        {
            Utf8JsonReader reader = new(bytes.Buffer.AsSpan(bytes.Start, bytes.Length));
            reader.Read();
            using JsonReadContext context = new(bytes.Buffer, bytes.Start);
            return parse(ref reader, context, answer);
        }
        catch (JsonException exception)
        {
            throw new DbtCloudTransportException($"{answer.Operation.Name}: the server reported success, but the body is no JSON of the expected form.", exception);
        }
    }

    private static T One<T>(ref Utf8JsonReader reader, JsonReadContext context, DbtCloudAnswer<T> answer)
    {
        bool found = answer.Shape == AnswerShape.Bare || Enter(ref reader, "data"u8, orStay: answer.Shape == AnswerShape.Scim);
        return found && answer.Read(ref reader, context, out T value) != ReadOutcome.NotUnderstood
            ? value
            : throw new DbtCloudTransportException($"{answer.Operation.Name}: the server reported success, but the answer holds no {typeof(T).Name}.");
    }

    private static RowsAnswer<T> Rows<T>(ref Utf8JsonReader reader, JsonReadContext context, DbtCloudAnswer<T> answer)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            return new RowsAnswer<T>(Items(ref reader, context, answer), null);
        }

        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("An answer is an object or a list.");
        }

        IReadOnlyList<T> rows = [];
        long? total = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isRows = reader.ValueTextEquals("data"u8) || (answer.Shape == AnswerShape.Scim && reader.ValueTextEquals("Resources"u8));
            bool isTotal = answer.Shape == AnswerShape.Scim && reader.ValueTextEquals("totalResults"u8);
            bool isExtra = reader.ValueTextEquals("extra"u8);
            reader.Read();
            if (isRows)
            {
                rows = Items(ref reader, context, answer);
            }
            else if (isTotal && reader.TokenType == JsonTokenType.Number)
            {
                total = reader.GetInt64();
            }
            else if (isExtra && reader.TokenType == JsonTokenType.StartObject)
            {
                total = TotalOf(ref reader) ?? total;
            }
            else
            {
                reader.Skip();
            }
        }

        return new RowsAnswer<T>(rows, total);
    }

    // No rows are an empty list or null; the one row of a list that is published as an object stands alone.
    private static List<T> Items<T>(ref Utf8JsonReader reader, JsonReadContext context, DbtCloudAnswer<T> answer)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return [];
        }

        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return [Item(ref reader, context, answer)];
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("The rows of a list are an array.");
        }

        List<T> rows = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            rows.Add(Item(ref reader, context, answer));
            context.Shared ??= new SharedStrings();
        }

        return rows;
    }

    private static T Item<T>(ref Utf8JsonReader reader, JsonReadContext context, DbtCloudAnswer<T> answer)
        => answer.Read(ref reader, context, out T item) == ReadOutcome.NotUnderstood ? throw new JsonException($"A row is no {typeof(T).Name}.") : item;

    private static long? TotalOf(ref Utf8JsonReader reader)
    {
        Utf8JsonReader inside = reader;
        reader.Skip();
        return Enter(ref inside, "pagination"u8, orStay: false) && Enter(ref inside, "total_count"u8, orStay: false) && inside.TokenType == JsonTokenType.Number
            ? inside.GetInt64()
            : null;
    }

    private static bool Enter(ref Utf8JsonReader reader, ReadOnlySpan<byte> member, bool orStay)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return orStay;
        }

        Utf8JsonReader inside = reader;
        while (inside.Read() && inside.TokenType == JsonTokenType.PropertyName)
        {
            bool found = inside.ValueTextEquals(member);
            inside.Read();
            if (found)
            {
                reader = inside;
                return true;
            }

            inside.Skip();
        }

        return orStay;
    }

    // A host that is not the API answers with its web page, and reports success.
    private static void RefuseWebPage(HttpResponseMessage response)
    {
        if (ResponseHeaders.IsWebPage(response.Content))
        {
            throw new DbtCloudTransportException("The answer is a web page: is the access URL the account's own?");
        }
    }
}
