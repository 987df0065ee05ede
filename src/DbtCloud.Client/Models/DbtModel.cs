using System.Text;
using System.Text.Json;
using DbtCloud.Json;

namespace DbtCloud.Models;

/// <summary>
/// What all models of the API have in common: immutability, equality by the members that this version knows, members that it does not know
/// and keeps, and the difference between a member that is not set and one that is set to null.
/// </summary>
public abstract record DbtModel
{
    private const int StyleShift = MemberMask.Narrow;
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
    private protected abstract MemberMask Writable { get; }

    /// <summary>Gets which members hold secrets.</summary>
    private protected virtual MemberMask Secrets => default;

    /// <summary>Gets or sets which of the members that the first word has no place for are set.</summary>
    private protected virtual ulong HighMarks
    {
        get => 0;
        set => throw new InvalidOperationException("This model has no more members than one word tracks.");
    }

    /// <summary>Gets or sets which of these members, if of value types, are not null.</summary>
    private protected virtual ulong HighValues
    {
        get => 0;
        set => throw new InvalidOperationException("This model has no more members than one word tracks.");
    }

    /// <summary>Gets the form in which this object's dates are written.</summary>
    private protected int DateStyle => (int)(marks >> StyleShift);

    /// <summary>Tells whether a member is set: it was in the JSON, null included, or was given a value, null included.</summary>
    /// <param name="member">The member's name in JSON, for example <c>job_type</c>.</param>
    /// <returns>True for a member that will be written.</returns>
    public bool IsSet(string member)
    {
        byte[] name = Encoding.UTF8.GetBytes(member ?? throw new ArgumentNullException(nameof(member)));
        int index = IndexOf(name);
        return index >= 0 ? Marks.Has(index) : GetUnknownMembers().ContainsKey(member);
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
                Mark(index);
            }
        }

        kept = context.Take(mark);
        if (style > 0)
        {
            marks |= (ulong)style << StyleShift;
        }

        Complete(context);
    }

    internal void Write(Utf8JsonWriter writer, JsonMode mode) => Write(writer, mode, mode == JsonMode.Request ? Writable : MemberMask.All);

    internal void Write(Utf8JsonWriter writer, JsonMode mode, MemberMask among)
    {
        writer.WriteStartObject();
        MemberMask members = Marks & among;
        if (mode == JsonMode.Display)
        {
            WriteMembers(writer, members & ~Secrets, mode);
            WriteMasked(writer, members & Secrets);
        }
        else
        {
            MemberMask inexact = IndexesOfKept();
            WriteMembers(writer, members & ~inexact, mode);
            WriteKept(writer, among);
        }

        writer.WriteEndObject();
    }

    internal byte[] ToUtf8(JsonMode mode) => ToUtf8(mode, mode == JsonMode.Request ? Writable : MemberMask.All);

    internal byte[] ToUtf8(JsonMode mode, MemberMask among)
    {
        using JsonScratch scratch = JsonScratch.Take();
        Write(scratch.Writer, mode, among);
        return scratch.ToArray();
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
        if (index < MemberMask.Narrow)
        {
            copy.marks &= ~(1UL << index);
        }
        else
        {
            copy.HighMarks &= ~MemberMask.Of(index).High;
        }

        return copy;
    }

    internal byte[]? Kept => kept;

    /// <summary>Finds a member by its name in JSON; negative for a name that this version does not know.</summary>
    internal abstract int IndexOf(ReadOnlySpan<byte> name);

    private protected abstract ReadOutcome ReadMember(int index, ref Utf8JsonReader reader, JsonReadContext context, ref int style);

    private protected abstract void WriteMembers(Utf8JsonWriter writer, MemberMask members, JsonMode mode);

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
        Mark(index);
        if (kept is not null)
        {
            Forget(index);
        }
    }

    /// <summary>Notes that a member of a value type was given a value or null.</summary>
    private protected void Assign(int index, bool hasValue)
    {
        SetValue(index, hasValue);
        Assign(index);
    }

    private protected bool HasValue(int index) => index < MemberMask.Narrow ? (values & (1UL << index)) != 0 : (HighValues & MemberMask.Of(index).High) != 0;

    /// <summary>Takes a value of a value type that was read.</summary>
    private protected ReadOutcome Take<T>(ReadOutcome outcome, T? value, ref T field, int index)
        where T : struct
    {
        field = value.GetValueOrDefault();
        SetValue(index, value.HasValue);
        return outcome;
    }

    private MemberMask Marks => new(marks & PresenceMask, HighMarks);

    private void Mark(int index)
    {
        if (index < MemberMask.Narrow)
        {
            marks |= 1UL << index;
        }
        else
        {
            HighMarks |= MemberMask.Of(index).High;
        }
    }

    private void SetValue(int index, bool hasValue)
    {
        if (index < MemberMask.Narrow)
        {
            values = hasValue ? values | (1UL << index) : values & ~(1UL << index);
        }
        else
        {
            HighValues = hasValue ? HighValues | MemberMask.Of(index).High : HighValues & ~MemberMask.Of(index).High;
        }
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

    private MemberMask IndexesOfKept()
    {
        MemberMask indexes = default;
        foreach (KeptMember member in KeptMembers.Of(kept))
        {
            int index = IndexOf(member.Utf8Name);
            indexes |= index < 0 ? default : MemberMask.Of(index);
        }

        return indexes;
    }

    private void WriteKept(Utf8JsonWriter writer, MemberMask among)
    {
        foreach (KeptMember member in KeptMembers.Of(kept))
        {
            int index = IndexOf(member.Utf8Name);
            if (index < 0 || among.Has(index))
            {
                writer.WritePropertyName(member.Utf8Name);
                writer.WriteRawValue(member.Value, skipInputValidation: true);
            }
        }
    }

    private void WriteMasked(Utf8JsonWriter writer, MemberMask secrets)
    {
        if (!secrets.IsEmpty)
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
