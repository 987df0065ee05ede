namespace DbtCloud.Analyzers.Tests.Corpus;

/// <summary>One offered fix, applied alone.</summary>
internal sealed record FixOutcome(Finding Finding, string Title, bool Compiles, bool Silences, string Detail)
{
    public override string ToString() => $"{Finding} \"{Title}\" {(Compiles ? "compiles" : "does not compile")}, {(Silences ? "silences" : "does not silence")} {Detail}";
}
