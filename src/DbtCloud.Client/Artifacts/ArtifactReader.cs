using System.Text.Json;

namespace DbtCloud.Artifacts;

/// <summary>
/// Reads an artifact entry by entry, with memory for one entry at a time. It does not dispose a stream that it is given.
/// Every member of an artifact may be missing, and none that is unknown is lost: see <see cref="ArtifactEntry.Json"/>.
/// </summary>
/// <typeparam name="T">The kind of entry.</typeparam>
public abstract class ArtifactReader<T> : IAsyncEnumerable<T>
    where T : ArtifactEntry
{
    private readonly Func<CancellationToken, ValueTask<Stream>>? open;
    private readonly ArtifactReadOptions options;
    private Stream? given;

    private protected ArtifactReader(Stream stream, ArtifactReadOptions options)
    {
        given = stream ?? throw new ArgumentNullException(nameof(stream));
        this.options = options;
    }

    private protected ArtifactReader(Func<CancellationToken, ValueTask<Stream>> open, ArtifactReadOptions options)
    {
        this.open = open;
        this.options = options;
    }

    /// <summary>Gets what the artifact says of itself. dbt writes it first, so it is known with the first entry; null before.</summary>
    public ArtifactMetadata? Metadata { get; private set; }

    /// <summary>Gets the further members of the artifact that are small enough to be kept; complete when the last entry was read.</summary>
    public IReadOnlyDictionary<string, JsonElement> OtherMembers { get; private set; } = new Dictionary<string, JsonElement>();

    /// <summary>Gets the names of the members that were passed over: sections that were not asked for, and further members that are too large.</summary>
    public IReadOnlyCollection<string> SkippedMembers { get; private set; } = [];

    /// <summary>Reads from the beginning. What was given as a stream can be read once; what the client opens, again and again.</summary>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The entries, in the order of the artifact.</returns>
    /// <exception cref="DbtArtifactException">The artifact is no JSON object, is cut off, or has an entry too large to hold.</exception>
    public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default)
    {
        if (open is not null)
        {
            return OpenAndReadAsync(open, cancellationToken);
        }

        Stream stream = given ?? throw new InvalidOperationException("This artifact was read already, and its stream can be read once.");
        given = null;
        return ReadAsync(stream, cancellationToken);
    }

    /// <summary>Tells what a member of the artifact is.</summary>
    private protected abstract ArtifactMember KindOf(string member);

    private protected abstract T Create(string section, string? key, JsonElement json);

    private async IAsyncEnumerator<T> OpenAndReadAsync(Func<CancellationToken, ValueTask<Stream>> opener, CancellationToken cancellationToken)
    {
        using Stream stream = await opener(cancellationToken).ConfigureAwait(false);
        await using IAsyncEnumerator<T> entries = ReadAsync(stream, cancellationToken);
        while (await entries.MoveNextAsync().ConfigureAwait(false))
        {
            yield return entries.Current;
        }
    }

    private async IAsyncEnumerator<T> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        Dictionary<string, JsonElement> others = new(StringComparer.Ordinal);
        List<string> skipped = [];
        OtherMembers = others;
        SkippedMembers = skipped;
        Metadata = null;
        using JsonStream json = new(stream, options);
        if ((await json.ReadTokenAsync(cancellationToken).ConfigureAwait(false)).Type != JsonTokenType.StartObject)
        {
            throw new DbtArtifactException("The artifact is not a JSON object.");
        }

        while (await json.ReadTokenAsync(cancellationToken).ConfigureAwait(false) is { Name: { } member })
        {
            switch (KindOf(member))
            {
                case ArtifactMember.Entries:
                    JsonTokenType opening = (await json.ReadTokenAsync(cancellationToken).ConfigureAwait(false)).Type;
                    while (opening == JsonTokenType.StartObject
                        && await json.ReadMemberAsync(cancellationToken).ConfigureAwait(false) is { Name: { } key, Value: var value })
                    {
                        foreach (JsonElement entry in EntriesOf(value))
                        {
                            yield return Create(member, key, entry);
                        }
                    }

                    while (opening == JsonTokenType.StartArray && await json.ReadItemAsync(cancellationToken).ConfigureAwait(false) is { } item)
                    {
                        yield return Create(member, null, item);
                    }

                    break;
                case ArtifactMember.Skipped:
                    await json.SkipValueAsync(cancellationToken).ConfigureAwait(false);
                    skipped.Add(member);
                    break;
                default:
                    if (await json.ReadValueAsync(options.MaxOtherMemberBytes, cancellationToken).ConfigureAwait(false) is not { } other)
                    {
                        skipped.Add(member);
                    }
                    else if (member == "metadata")
                    {
                        Metadata = new ArtifactMetadata(other);
                    }
                    else
                    {
                        others[member] = other;
                    }

                    break;
            }
        }

        // Behind the closing brace nothing but white space may follow; a second document would mean that something is broken.
        await json.ReadTokenAsync(cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<JsonElement> EntriesOf(JsonElement value)
        => value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray(),
            JsonValueKind.Null => [],
            _ => [value],
        };
}
