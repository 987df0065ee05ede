using System.Text;
using DbtCloud.Json;

namespace DbtCloud.Models;

/// <summary>Changes to models that <c>with</c> cannot express.</summary>
public static class DbtModelExtensions
{
    /// <summary>Makes a copy with a member that this version does not know, for example one that dbt has just added.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="member">The member's name in JSON.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The member is known to this version: use its property.</exception>
    public static T WithMember<T>(this T model, string member, DbtJson value)
        where T : DbtModel
    {
        byte[] name = NameOf(model, member);
        if (model.IndexOf(name) >= 0)
        {
            throw new ArgumentException($"'{member}' is known: set its property.", nameof(member));
        }

        List<byte> members = Others(model, name);
        KeptMembers.Append(members, new KeptMember(name, (value ?? throw new ArgumentNullException(nameof(value))).Utf8));
        return (T)model.WithKept(KeptMembers.Close(members));
    }

    /// <summary>Makes a copy in which a member is not set, so that it will not be written.</summary>
    /// <typeparam name="T">The model's type.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="member">The member's name in JSON, known or unknown to this version.</param>
    /// <returns>The copy. Its property keeps the value that was read or set.</returns>
    public static T Without<T>(this T model, string member)
        where T : DbtModel
    {
        byte[] name = NameOf(model, member);
        int index = model.IndexOf(name);
        return (T)(index < 0 ? model.WithKept(KeptMembers.Close(Others(model, name))) : model.WithoutMark(index));
    }

    private static byte[] NameOf(DbtModel model, string member)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Encoding.UTF8.GetBytes(member ?? throw new ArgumentNullException(nameof(member)));
    }

    private static List<byte> Others(DbtModel model, byte[] name)
    {
        List<byte> members = new();
        foreach (KeptMember kept in KeptMembers.Of(model.Kept))
        {
            if (!kept.Utf8Name.SequenceEqual(name))
            {
                KeptMembers.Append(members, kept);
            }
        }

        return members;
    }
}
