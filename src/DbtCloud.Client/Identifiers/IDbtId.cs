namespace DbtCloud.Models;

/// <summary>What all typed ids have in common: a 64-bit number. Ids of live accounts have 14 digits.</summary>
/// <typeparam name="TSelf">The id's own type.</typeparam>
public interface IDbtId<TSelf>
    where TSelf : struct, IDbtId<TSelf>
{
    /// <summary>Gets the number.</summary>
    long Value { get; }

    /// <summary>Makes an id of the same type from a number.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The id.</returns>
    TSelf FromInt64(long value);
}
