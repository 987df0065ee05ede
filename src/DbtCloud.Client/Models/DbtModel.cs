using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DbtCloud.Json;

namespace DbtCloud.Models;

/// <summary>
/// What all models of the API have in common: immutability, equality by the members that this version knows, members that it does not know
/// and keeps, and the difference between a member that is not set and one that is set to null.
/// </summary>
public abstract record DbtModel
{
    private const int StyleShift = 62;
    private const ulong PresenceMask = (1UL << StyleShift) - 1;

    // The bits below 62 tell which members are set; the two above tell how the dates of this object were written.
    private ulong marks;

    // Which members of value types are not null: a bit each costs less than a flag beside each value.
    private ulong values;

    // Members that this version does not know, and the text of known ones that would not be written as they came: one JSON object.
    private byte[]? kept;

    private protected DbtModel()
    {
    }

    /// <summary>Gets which members a request may set.</summary>
    private protected abstract ulong Writable { get; }

    /// <summary>Gets which members hold secrets.</summary>
    private protected virtual ulong Secrets => 0;

    /// <summary>Gets the form in which this object's dates are written.</summary>
    private protected int DateStyle => (int)(marks >> StyleShift);

    /// <summary>Tells whether a member is set: it was in the JSON, null included, or was given a value, null included.</summary>
    /// <param name="member">The member's name in JSON, for example <c>job_type</c>.</param>
    /// <returns>True for a member that will be written.</returns>
    public bool IsSet(string member)
    {
        byte[] name = Encoding.UTF8.GetBytes(member ?? throw new ArgumentNullException(nameof(member)));
        int index = IndexOf(name);
        return index >= 0 ? (marks & (1UL << index)) != 0 : GetUnknownMembers().ContainsKey(member);
    }

    /// <summary>Gets the members that this version does not know. They do not count in comparisons, and are written back as they came.</summary>
    /// <returns>The values by their names in JSON.</returns>
    public IReadOnlyDictionary<string, DbtJson> GetUnknownMembers()
    {
        Dictionary<string, DbtJson> members = new(StringComparer.Ordinal);
        foreach (KeptMember member in KeptMembers.Of(kept))
        {
            if (IndexOf(member.Utf8Name) < 0)
            {
                members[member.Name] = DbtJson.FromBytes(member.Value.ToArray());
            }
        }

        return members;
    }

    /// <inheritdoc/>
    public virtual bool Equals(DbtModel? other)
        => other is not null && EqualityContract == other.EqualityContract && (marks & PresenceMask) == (other.marks & PresenceMask) && values == other.values;

    /// <inheritdoc/>
    public override int GetHashCode() => (marks & PresenceMask).GetHashCode();

    /// <summary>Shows what is set, as JSON after the type's name; secrets and unknown members are masked.</summary>
    /// <returns>The text.</returns>
    public sealed override string ToString() => GetType().Name + " " + Encoding.UTF8.GetString(ToUtf8(JsonMode.Display));

    internal void Read(ref Utf8JsonReader reader, JsonReadContext context)
    {
        int mark = context.Mark;
        int style = -1;
        Begin();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long start = reader.TokenStartIndex;
            int index = reader.ValueIsEscaped ? IndexOf(Unescaped(ref reader)) : IndexOf(reader.ValueSpan);
            reader.Read();
            ReadOutcome outcome = index < 0 ? ReadOutcome.NotUnderstood : ReadMember(index, ref reader, context, ref style);
            if (outcome != ReadOutcome.Exact)
            {
                reader.Skip();
                context.Keep(mark, start, reader.BytesConsumed);
            }

            if (index >= 0)
            {
                marks |= 1UL << index;
            }
        }

        kept = context.Take(mark);
        if (style > 0)
        {
            marks |= (ulong)style << StyleShift;
        }

        Complete(context);
    }

    internal void Write(Utf8JsonWriter writer, JsonMode mode) => Write(writer, mode, mode == JsonMode.Request ? Writable : PresenceMask);

    internal void Write(Utf8JsonWriter writer, JsonMode mode, ulong among)
    {
        writer.WriteStartObject();
        ulong members = marks & PresenceMask & among;
        if (mode == JsonMode.Display)
        {
            WriteMembers(writer, members & ~Secrets, mode);
            WriteMasked(writer, members & Secrets);
        }
        else
        {
            ulong inexact = IndexesOfKept();
            WriteMembers(writer, members & ~inexact, mode);
            WriteKept(writer, among);
        }

        writer.WriteEndObject();
    }

    internal byte[] ToUtf8(JsonMode mode) => ToUtf8(mode, mode == JsonMode.Request ? Writable : PresenceMask);

    internal byte[] ToUtf8(JsonMode mode, ulong among)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Write(writer, mode, among);
        }

        return stream.ToArray();
    }

    internal DbtModel WithKept(byte[]? members)
    {
        DbtModel copy = this with { };
        copy.kept = members;
        return copy;
    }

    internal DbtModel WithoutMark(int index)
    {
        DbtModel copy = this with { };
        copy.Forget(index);
        copy.marks &= ~(1UL << index);
        return copy;
    }

    internal byte[]? Kept => kept;

    /// <summary>Finds a member by its name in JSON; negative for a name that this version does not know.</summary>
    internal abstract int IndexOf(ReadOnlySpan<byte> name);

    private protected abstract ReadOutcome ReadMember(int index, ref Utf8JsonReader reader, JsonReadContext context, ref int style);

    private protected abstract void WriteMembers(Utf8JsonWriter writer, ulong members, JsonMode mode);

    /// <summary>Before the first member is read.</summary>
    private protected virtual void Begin()
    {
    }

    /// <summary>After the last member was read.</summary>
    private protected virtual void Complete(JsonReadContext context)
    {
    }

    /// <summary>Notes that a member was given a value; the text that it was read from does not count any more.</summary>
    private protected void Assign(int index)
    {
        marks |= 1UL << index;
        if (kept is not null)
        {
            Forget(index);
        }
    }

    /// <summary>Notes that a member of a value type was given a value or null.</summary>
    private protected void Assign(int index, bool hasValue)
    {
        values = hasValue ? values | (1UL << index) : values & ~(1UL << index);
        Assign(index);
    }

    private protected bool HasValue(int index) => (values & (1UL << index)) != 0;

    /// <summary>Takes a value of a value type that was read.</summary>
    private protected ReadOutcome Take<T>(ReadOutcome outcome, T? value, ref T field, int index)
        where T : struct
    {
        field = value.GetValueOrDefault();
        values = value.HasValue ? values | (1UL << index) : values & ~(1UL << index);
        return outcome;
    }

    private void Forget(int index)
    {
        List<byte> rest = new();
        foreach (KeptMember member in KeptMembers.Of(kept))
        {
            if (IndexOf(member.Utf8Name) != index)
            {
                KeptMembers.Append(rest, member);
            }
        }

        kept = KeptMembers.Close(rest);
    }

    private ulong IndexesOfKept()
    {
        ulong indexes = 0;
        foreach (KeptMember member in KeptMembers.Of(kept))
        {
            int index = IndexOf(member.Utf8Name);
            indexes |= index < 0 ? 0 : 1UL << index;
        }

        return indexes;
    }

    private void WriteKept(Utf8JsonWriter writer, ulong among)
    {
        foreach (KeptMember member in KeptMembers.Of(kept))
        {
            int index = IndexOf(member.Utf8Name);
            if (index < 0 || (among & (1UL << index)) != 0)
            {
                writer.WritePropertyName(member.Utf8Name);
                writer.WriteRawValue(member.Value, skipInputValidation: true);
            }
        }
    }

    private void WriteMasked(Utf8JsonWriter writer, ulong secrets)
    {
        if (secrets != 0)
        {
            writer.WriteString("secrets"u8, "***"u8);
        }

        foreach (KeptMember member in KeptMembers.Of(kept))
        {
            if (IndexOf(member.Utf8Name) < 0)
            {
                writer.WriteString(member.Utf8Name, "***"u8);
            }
        }
    }

    private static byte[] Unescaped(ref Utf8JsonReader reader) => Encoding.UTF8.GetBytes(reader.GetString()!);
}
