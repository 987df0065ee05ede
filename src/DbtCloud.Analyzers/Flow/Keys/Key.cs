namespace DbtCloud.Analyzers.Flow.Keys;

/// <summary>The identity of a value: two values with equal keys are the same at run time, whatever they are.</summary>
internal sealed class Key : IEquatable<Key>
{
    private const int LongestId = 240;
    private const int KeptOfLongId = 80;
    private const string PathPrefix = "cfg:";

    private static int lastNumber;

    private Key(KeyKind kind, string id, string name)
    {
        Kind = kind;
        IsShortened = id.Length > LongestId;
        Id = IsShortened ? Shortened(id) : id;
        Name = name.Length > LongestId ? name.Substring(0, LongestId) : name;
    }

    public KeyKind Kind { get; }

    /// <summary>What equality is decided by.</summary>
    public string Id { get; }

    /// <summary>True where <see cref="Id"/> no longer holds all that it was made of.</summary>
    public bool IsShortened { get; }

    /// <summary>The number of the latest unknown value.</summary>
    public static int LastNumber => Volatile.Read(ref lastNumber);

    /// <summary>How a message names it: a configuration path, a variable, a member; never a secret's value.</summary>
    public string Name { get; }

    /// <summary>The normalised path of a configuration key or environment variable: the same where either gives the other.</summary>
    public string Path => Id.Substring(PathPrefix.Length);

    /// <summary>The value that it is a member or an element of.</summary>
    public Key? Parent { get; private set; }

    /// <summary>The loops in which the value changes.</summary>
    public LoopSet Varies { get; private set; }

    /// <summary>Those of <see cref="Varies"/> in which it is another element of a collection in each round.</summary>
    public LoopSet Elements { get; private set; }

    /// <summary>True where members of it are configuration paths: a section, or an object bound from one.</summary>
    public bool IsSection { get; private set; }

    /// <summary>True where the key means the same in every body of the project.</summary>
    public bool IsGlobal => Kind switch
    {
        KeyKind.Constant or KeyKind.Configuration or KeyKind.Environment or KeyKind.Secret or KeyKind.Options or KeyKind.Static => Varies.IsEmpty,
        KeyKind.Member => Parent is { IsGlobal: true },
        _ => false,
    };

    public static int NextNumber() => Interlocked.Increment(ref lastNumber);

    /// <summary>The same key under another id: made from other unknown values.</summary>
    public Key Renewed(Func<string, string> change)
    {
        string id = change(Id);
        Key? parent = Parent?.Renewed(change);
        return ReferenceEquals(parent, Parent) && string.Equals(id, Id, StringComparison.Ordinal)
            ? this
            : new(Kind, id, Name) { Parent = parent, Varies = Varies, Elements = Elements, IsSection = IsSection };
    }

    public static Key Constant(string text) => new(KeyKind.Constant, "const:" + text, text);

    public static Key Configuration(string id, string name, LoopSet varies, LoopSet elements)
        => new(KeyKind.Configuration, PathPrefix + id, name) { Varies = varies, Elements = elements, IsSection = true };

    public static Key Environment(string id, string name, LoopSet varies, LoopSet elements)
        => new(KeyKind.Environment, PathPrefix + id, name) { Varies = varies, Elements = elements };

    public static Key Secret(string id, string name, LoopSet varies, LoopSet elements)
        => new(KeyKind.Secret, "secret:" + id, name) { Varies = varies, Elements = elements };

    public static Key Options(string id, string name, LoopSet varies)
        => new(KeyKind.Options, "opt:" + id, name) { Varies = varies };

    public static Key Static(string id, string name) => new(KeyKind.Static, "static:" + id, name);

    public static Key Parameter(string owner, string name) => new(KeyKind.Parameter, $"param:{owner}:{name}", name);

    public static Key Element(Key collection, int loop, string name)
        => new(KeyKind.Element, $"element:{collection.Id}:{(collection.Kind == KeyKind.Opaque ? loop : 0)}", name)
        {
            Parent = collection,
            Varies = collection.Varies.Add(loop),
            Elements = collection.Elements.Add(loop),
            IsSection = collection.IsSection,
        };

    /// <summary>A copy that also changes in another loop: the same collection walked again.</summary>
    public Key VaryingIn(int loop) => new(Kind, Id, Name) { Parent = Parent, Varies = Varies.Add(loop), Elements = Elements.Add(loop), IsSection = IsSection };

    public static Key Computed(string operation, string name, IEnumerable<Key> arguments)
    {
        List<Key> list = arguments.ToList();
        Key result = new(KeyKind.Computed, $"{operation}({string.Join(",", list.Select(key => key.Id))})", name);
        foreach (Key key in list)
        {
            result.Varies = result.Varies.Union(key.Varies);
            result.Elements = result.Elements.Union(key.Elements);
        }

        return result;
    }

    /// <summary>A value that nothing is known about but the loops it changes in.</summary>
    public static Key Opaque(string name, LoopSet varies)
        => new(KeyKind.Opaque, "opaque:" + NextNumber().ToString(System.Globalization.CultureInfo.InvariantCulture), name) { Varies = varies };

    /// <summary>The member of an entity. Members of what is bound from configuration are configuration paths.</summary>
    public Key Member(string member)
    {
        if (IsSection && Kind == KeyKind.Configuration)
        {
            string prefix = Path;
            string id = prefix.Length == 0 ? Normalize(member) : prefix + ":" + Normalize(member);
            return Configuration(id, Name.Length == 0 ? member : Name + ":" + member, Varies, Elements);
        }

        KeyKind kind = Kind == KeyKind.Options ? KeyKind.Options : KeyKind.Member;
        return new(kind, $"{Id}.{member}", Kind == KeyKind.Options || Name.Length > 0 ? Name + "." + member : member)
        {
            Parent = this,
            Varies = Varies,
            Elements = Elements,
            IsSection = IsSection,
        };
    }

    /// <summary>True where the value is, is part of, or is made from another one.</summary>
    public bool Mentions(string id)
    {
        for (int found = Id.IndexOf(id, StringComparison.Ordinal); found >= 0; found = Id.IndexOf(id, found + 1, StringComparison.Ordinal))
        {
            if (found + id.Length == Id.Length || !char.IsLetterOrDigit(Id[found + id.Length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Configuration keys are compared without case; environment variables write <c>:</c> as <c>__</c>.</summary>
    public static string Normalize(string name) => name.Replace("__", ":").ToUpperInvariant();

    // Keys of values that are made from each other over and over would grow without end.
    private static string Shortened(string id)
    {
        ulong first = 14695981039346656037;
        ulong second = 1099511628211;
        foreach (char character in id)
        {
            first = unchecked((first ^ character) * 1099511628211);
            second = unchecked((second + character) * 6364136223846793005);
        }

        return $"{id.Substring(0, KeptOfLongId)}#{first:x}{second:x}";
    }

    public bool Equals(Key? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    public override bool Equals(object? obj) => Equals(obj as Key);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    public override string ToString() => Id;
}
