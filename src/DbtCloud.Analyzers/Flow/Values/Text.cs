using System.Text;
using DbtCloud.Analyzers.Flow.Keys;
using Microsoft.CodeAnalysis;

namespace DbtCloud.Analyzers.Flow.Values;

/// <summary>
/// A scalar: text, number, URI, or any value known by its identity only. Known characters stand for themselves,
/// each unknown piece is one <see cref="HoleMark"/>; every character knows the <see cref="Part"/> that it comes from.
/// </summary>
internal sealed class Text : Value
{
    public const char HoleMark = '\uFFFC';

    /// <summary>Longer texts are no URLs and no tokens.</summary>
    public const int MaximumLength = 4096;

    public static readonly Text Empty = new(string.Empty, []);

    private readonly Part[] parts;
    private string? id;

    private Text(string characters, Part[] parts)
    {
        Characters = characters;
        this.parts = parts;
    }

    public string Characters { get; }

    public int Length => Characters.Length;

    /// <summary>Every character is known.</summary>
    public bool IsLiteral => Characters.IndexOf(HoleMark) < 0;

    /// <summary>The key of a text that is one unknown piece.</summary>
    public Key? SingleHole => Characters.Length == 1 && Characters[0] == HoleMark ? parts[0].Hole : null;

    /// <summary>The identity of the whole.</summary>
    public string Id => id ??= MakeId();

    public static Text Literal(string text, SyntaxNode? syntax)
    {
        Part part = new(null, syntax);
        Part[] parts = new Part[text.Length];
        for (int index = 0; index < parts.Length; index++)
        {
            parts[index] = part;
        }

        return new(text.Replace(HoleMark, '?'), parts);
    }

    public static Text Hole(Key key, SyntaxNode? syntax) => new(HoleMark.ToString(), [new Part(key, syntax)]);

    public static Text Concat(IEnumerable<Text> texts)
    {
        List<Text> list = texts.Where(text => text.Length > 0).ToList();
        if (list.Count == 1)
        {
            return list[0];
        }

        StringBuilder characters = new();
        List<Part> parts = [];
        foreach (Text text in list)
        {
            characters.Append(text.Characters);
            parts.AddRange(text.parts);
            if (parts.Count > MaximumLength)
            {
                return Hole(Key.Opaque("text", list.Aggregate(LoopSet.Empty, (all, one) => all.Union(one.Varies))), null);
            }
        }

        return new(characters.ToString(), parts.ToArray());
    }

    public Part PartAt(int index) => parts[index];

    public Text Slice(int start, int length)
    {
        if (start == 0 && length == Length)
        {
            return this;
        }

        Part[] slice = new Part[length];
        Array.Copy(parts, start, slice, 0, length);
        return new(Characters.Substring(start, length), slice);
    }

    public Text From(int start) => Slice(start, Length - start);

    /// <summary>The same pieces under other characters of equal number, for example in lower case.</summary>
    public Text WithCharacters(Func<string, string> change)
    {
        string changed = change(Characters);
        return changed.Length == Length ? new(changed, parts) : this;
    }

    /// <summary>The same text of other unknown pieces.</summary>
    public Text WithKeys(Func<Key, Key> change)
    {
        Part[]? changed = null;
        Dictionary<Part, Part> known = [];
        for (int index = 0; index < parts.Length; index++)
        {
            Part part = parts[index];
            if (part.Hole is not { } hole)
            {
                continue;
            }

            if (!known.TryGetValue(part, out Part? again))
            {
                Key key = change(hole);
                again = ReferenceEquals(key, hole) ? part : new Part(key, part.Syntax);
                known.Add(part, again);
            }

            if (again != part)
            {
                changed ??= (Part[])parts.Clone();
                changed[index] = again;
            }
        }

        return changed is null ? this : new(Characters, changed);
    }

    public bool Contains(Part part) => Array.IndexOf(parts, part) >= 0;

    public IEnumerable<Part> Parts
    {
        get
        {
            Part? last = null;
            foreach (Part part in parts)
            {
                if (!ReferenceEquals(part, last))
                {
                    yield return part;
                }

                last = part;
            }
        }
    }

    public IEnumerable<Key> Holes => Parts.Where(part => part.Hole is not null).Select(part => part.Hole!);

    public LoopSet Varies => Holes.Aggregate(LoopSet.Empty, (all, key) => all.Union(key.Varies));

    public LoopSet Elements => Holes.Aggregate(LoopSet.Empty, (all, key) => all.Union(key.Elements));

    /// <summary>The key of the whole text.</summary>
    public Key ToKey()
    {
        if (SingleHole is { } single)
        {
            return single;
        }

        return IsLiteral ? Key.Constant(Characters) : Key.Computed("text:" + Id, Describe(), Holes);
    }

    /// <summary>The text for people: unknown pieces by their names in braces.</summary>
    public string Describe()
    {
        StringBuilder text = new();
        for (int index = 0; index < Length; index++)
        {
            _ = Characters[index] == HoleMark ? text.Append('{').Append(parts[index].Hole?.Name).Append('}') : text.Append(Characters[index]);
        }

        return text.ToString();
    }

    public override bool SameAs(Value other) => other is Text text && string.Equals(text.Id, Id, StringComparison.Ordinal);

    public override string ToString() => Describe();

    private string MakeId()
    {
        if (IsLiteral)
        {
            return Characters;
        }

        StringBuilder text = new();
        for (int index = 0; index < Length; index++)
        {
            _ = Characters[index] == HoleMark ? text.Append('{').Append(parts[index].Hole?.Id).Append('}') : text.Append(Characters[index]);
        }

        return text.ToString();
    }
}
