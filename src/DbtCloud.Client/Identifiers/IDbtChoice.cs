namespace DbtCloud.Models;

/// <summary>What all open enumerations have in common: the value on the wire, known to this version or not.</summary>
/// <typeparam name="TSelf">The enumeration's own type.</typeparam>
/// <typeparam name="TWire">What stands on the wire: <see cref="string"/> or <see cref="int"/>.</typeparam>
public interface IDbtChoice<TSelf, TWire>
    where TSelf : struct, IDbtChoice<TSelf, TWire>
{
    /// <summary>Gets the value as it stands on the wire.</summary>
    TWire Value { get; }

    /// <summary>Makes a value of the same type from what stands on the wire.</summary>
    /// <param name="value">The value on the wire.</param>
    /// <returns>The value.</returns>
    TSelf FromWire(TWire value);

    /// <summary>Finds the wire text of a known value.</summary>
    /// <param name="utf8">The text in UTF-8.</param>
    /// <returns>The text, or null for a value that this version does not know.</returns>
    string? FindKnown(ReadOnlySpan<byte> utf8);
}
