using System.Buffers;
using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>Walks through JSON of any length with a buffer that is as large as the largest value it is asked to hold.</summary>
internal sealed class JsonStream(Stream stream, ArtifactReadOptions options) : IDisposable
{
    private static readonly JsonReaderOptions Depth = new() { MaxDepth = 512 };

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Math.Max(options.BufferBytes, 16));
    private int capacity = Math.Max(options.BufferBytes, 16);
    private int start;
    private int end;
    private long consumed;
    private bool begun;
    private bool ended;
    private JsonReaderState state = new(Depth);

    /// <summary>Reads one token; <see cref="JsonTokenType.None"/> at the end.</summary>
    public async ValueTask<(JsonTokenType Type, string? Name)> ReadTokenAsync(CancellationToken cancellationToken)
    {
        JsonTokenType type;
        string? name;
        while (!TryReadToken(out type, out name))
        {
            await FillAsync(options.MaxEntryBytes, cancellationToken).ConfigureAwait(false);
        }

        return (type, name);
    }

    /// <summary>Reads the next member of an object with its value; no name at the object's end.</summary>
    public async ValueTask<(string? Name, JsonElement Value)> ReadMemberAsync(CancellationToken cancellationToken)
    {
        string? name;
        JsonElement value;
        while (!TryReadMember(out name, out value))
        {
            await FillAsync(options.MaxEntryBytes, cancellationToken).ConfigureAwait(false);
        }

        return (name, value);
    }

    /// <summary>Reads the next item of an array; null at the array's end.</summary>
    public async ValueTask<JsonElement?> ReadItemAsync(CancellationToken cancellationToken)
    {
        JsonElement? item;
        while (!TryReadItem(out item))
        {
            await FillAsync(options.MaxEntryBytes, cancellationToken).ConfigureAwait(false);
        }

        return item;
    }

    /// <summary>Reads the value of a member whose name was read; null where it has more bytes than that, and was skipped.</summary>
    public async ValueTask<JsonElement?> ReadValueAsync(int maxBytes, CancellationToken cancellationToken)
    {
        JsonElement? value;
        while (!TryReadValue(out value))
        {
            if (!await TryFillAsync(maxBytes, cancellationToken).ConfigureAwait(false))
            {
                await SkipValueAsync(cancellationToken).ConfigureAwait(false);
                return null;
            }
        }

        return value;
    }

    /// <summary>Passes over the value of a member whose name was read, without holding it.</summary>
    public async ValueTask SkipValueAsync(CancellationToken cancellationToken)
    {
        int depth = 0;
        while (!TrySkip(ref depth))
        {
            await FillAsync(options.MaxEntryBytes, cancellationToken).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private Utf8JsonReader CreateReader() => new(buffer.AsSpan(start, end - start), ended, state);

    private void Take(ref Utf8JsonReader reader)
    {
        start += (int)reader.BytesConsumed;
        consumed += reader.BytesConsumed;
        state = reader.CurrentState;
    }

    private bool TryReadToken(out JsonTokenType type, out string? name)
    {
        name = null;
        type = JsonTokenType.None;
        try
        {
            Utf8JsonReader reader = CreateReader();
            if (!begun || !reader.Read())
            {
                return begun && ended;
            }

            type = reader.TokenType;
            name = type == JsonTokenType.PropertyName ? reader.GetString() : null;
            Take(ref reader);
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw Broken(error);
        }
    }

    private bool TryReadMember(out string? name, out JsonElement value)
    {
        name = null;
        value = default;
        try
        {
            Utf8JsonReader reader = CreateReader();
            if (!reader.Read())
            {
                return false;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString();
                if (!JsonElement.TryParseValue(ref reader, out JsonElement? parsed))
                {
                    return false;
                }

                value = parsed.Value;
            }

            Take(ref reader);
            return true;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw Broken(error);
        }
    }

    private bool TryReadItem(out JsonElement? item)
    {
        item = null;
        try
        {
            Utf8JsonReader reader = CreateReader();
            if (!reader.Read() || (reader.TokenType != JsonTokenType.EndArray && !JsonElement.TryParseValue(ref reader, out item)))
            {
                return false;
            }

            Take(ref reader);
            return true;
        }
        catch (JsonException error)
        {
            throw Broken(error);
        }
    }

    private bool TryReadValue(out JsonElement? value)
    {
        value = null;
        try
        {
            Utf8JsonReader reader = CreateReader();
            if (!reader.Read() || !JsonElement.TryParseValue(ref reader, out value))
            {
                return false;
            }

            Take(ref reader);
            return true;
        }
        catch (JsonException error)
        {
            throw Broken(error);
        }
    }

    private bool TrySkip(ref int depth)
    {
        try
        {
            Utf8JsonReader reader = CreateReader();
            while (reader.Read())
            {
                depth += reader.TokenType switch
                {
                    JsonTokenType.StartObject or JsonTokenType.StartArray => 1,
                    JsonTokenType.EndObject or JsonTokenType.EndArray => -1,
                    _ => 0,
                };
                if (depth == 0 && reader.TokenType != JsonTokenType.PropertyName)
                {
                    Take(ref reader);
                    return true;
                }
            }

            Take(ref reader);
            return false;
        }
        catch (JsonException error)
        {
            throw Broken(error);
        }
    }

    private async ValueTask FillAsync(int maxBytes, CancellationToken cancellationToken)
    {
        if (!await TryFillAsync(maxBytes, cancellationToken).ConfigureAwait(false))
        {
            throw new DbtArtifactException(
                $"The artifact has an entry of more than {maxBytes} bytes at byte {consumed}: raise {nameof(ArtifactReadOptions)}.{nameof(ArtifactReadOptions.MaxEntryBytes)} to read it.");
        }
    }

    /// <summary>Fills the buffer, larger where nothing else helps; false where it is as large as it may get.</summary>
    private async ValueTask<bool> TryFillAsync(int maxBytes, CancellationToken cancellationToken)
    {
        if (ended)
        {
            throw new DbtArtifactException($"The artifact ends early, at byte {consumed + end - start}.");
        }

        if (end - start == capacity)
        {
            if (capacity >= maxBytes)
            {
                return false;
            }

            Grow((int)Math.Min(Math.Max(capacity * 2L, 16), maxBytes));
        }
        else if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, end - start);
        }

        end -= start;
        start = 0;

        // To the brim: a large value is then looked at again only after the buffer has doubled, not after every packet.
        while (end < capacity)
        {
            int read = await ReadAsync(cancellationToken).ConfigureAwait(false);
            ended = read == 0;
            end += read;
            if (ended)
            {
                break;
            }
        }

        if (!begun)
        {
            begun = true;
            if (buffer.AsSpan(0, end).StartsWith("\uFEFF"u8))
            {
                start = 3;
                consumed = 3;
            }
        }

        return true;
    }

    private ValueTask<int> ReadAsync(CancellationToken cancellationToken)
#if NET
        => stream.ReadAsync(buffer.AsMemory(end, capacity - end), cancellationToken);
#else
        => new(stream.ReadAsync(buffer, end, capacity - end, cancellationToken));
#endif

    private void Grow(int size)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(size);
        Buffer.BlockCopy(buffer, start, larger, 0, end - start);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
        capacity = size;
    }

    private DbtArtifactException Broken(Exception error)
        => ended
            ? new DbtArtifactException($"The artifact is not valid JSON or ends early, behind byte {consumed}: {error.Message}", error)
            : new DbtArtifactException($"The artifact is not valid JSON behind byte {consumed}: {error.Message}", error);
}
