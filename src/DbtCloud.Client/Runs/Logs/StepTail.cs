using DbtCloud.Models;

namespace DbtCloud.Runs;

/// <summary>How far one step's log was told.</summary>
internal sealed class StepTail
{
    // dbt gives the last thousand lines; a log that may begin later than its step is not taken for whole.
    private const int CutAt = 1000;

    private string? splitText;
    private string[] splitLines = [];
    private int told;
    private string? last;
    private string? lastButOne;

    /// <summary>Tells whether a log goes on where the last one ended, so that no line between was missed.</summary>
    public bool Fits(RunStep step)
    {
        string[] lines = LinesOf(step);
        return lines.Length < CutAt || StartIn(lines) > 0;
    }

    /// <summary>Gives the lines that were not told yet. The last one of a step that still runs may change and is kept back.</summary>
    public IEnumerable<string> Take(RunStep step, bool runIsFinished)
    {
        string[] lines = LinesOf(step);
        int end = runIsFinished || RunOutcomes.IsFinished(step.Status) ? lines.Length : lines.Length - 1;
        for (int index = Math.Max(0, StartIn(lines)); index < end; index++)
        {
            lastButOne = last;
            last = lines[index];
            told++;
            yield return last;
        }
    }

    // Asked twice for each look, of a log that may be long.
    private string[] LinesOf(RunStep step)
    {
        if (!ReferenceEquals(step.Logs, splitText))
        {
            splitText = step.Logs;
            splitLines = splitText is { Length: > 0 } ? splitText.TrimEnd('\n', '\r').Replace("\r\n", "\n").Split('\n') : [];
        }

        return splitLines;
    }

    // -1 where it cannot be seen: then everything is new, or the lines between are gone.
    private int StartIn(string[] lines)
    {
        if (told == 0)
        {
            return lines.Length < CutAt ? 0 : -1;
        }

        if (told <= lines.Length && lines[told - 1] == last && (told < 2 || lines[told - 2] == lastButOne))
        {
            return told;
        }

        for (int index = lines.Length - 1; index >= 0; index--)
        {
            if (lines[index] == last && (index == 0 || lines[index - 1] == lastButOne))
            {
                return index + 1;
            }
        }

        return -1;
    }
}
