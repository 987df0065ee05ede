using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>Replaces <c>{{token:name}}</c> and <c>{{service:name}}</c> by what looks like a token, and <c>{{table:dbtu:name}}</c> by a table's name that starts like one: the repository itself holds none.</summary>
internal static partial class TokenMarkers
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private const int BodyLength = 50;

    public static string Replace(string text) =>
        Table().Replace(
            Marker().Replace(text, match => Token(match.Groups["kind"].Value, match.Groups["name"].Value)),
            match => $"{match.Groups["prefix"].Value}_{match.Groups["name"].Value}");

    private static string Token(string kind, string name)
    {
        byte[] bytes = SHA512.HashData(Encoding.UTF8.GetBytes(kind + ":" + name));
        StringBuilder token = new(kind == "service" ? "dbt" + "c_" : "dbt" + "u_");
        for (int index = 0; index < BodyLength; index++)
        {
            token.Append(Alphabet[bytes[index] % Alphabet.Length]);
        }

        return token.ToString();
    }

    [GeneratedRegex(@"\{\{(?<kind>token|service):(?<name>[a-z0-9-]+)\}\}")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\{\{table:(?<prefix>dbt[uc]):(?<name>[a-z0-9_]+)\}\}")]
    private static partial Regex Table();
}
