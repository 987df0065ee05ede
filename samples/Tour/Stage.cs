using Spectre.Console;

namespace Tour;

/// <summary>How the tour speaks: a headline for each part, lines below it. Plain text where the output is no terminal.</summary>
internal static class Stage
{
    /// <summary>Lines are not cut where nobody says how wide the output is.</summary>
    public static void SetUp()
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = 1000;
        }
    }

    public static void Open(string headline)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"[bold]{headline}[/]");
    }

    public static void Say(string line) => AnsiConsole.WriteLine("  " + line);

    public static void Refused(string attempt, Exception error)
    {
        Say(attempt);
        AnsiConsole.MarkupLineInterpolated($"    [yellow]{error.GetType().Name}[/]: {error.Message}");
    }
}
