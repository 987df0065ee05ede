namespace DbtCloud.Emulator.Runs;

/// <summary>
/// The runs of one account that wait or are under way. Runs of one job go one after the other, runs of continuous integration side by side;
/// what can start next is known without looking at the rest, however long the queue.
/// </summary>
internal sealed class RunQueue
{
    private readonly Dictionary<long, LinkedList<RunRecord>> _ofJob = [];
    private readonly SortedDictionary<long, RunRecord> _ready = [];

    /// <summary>How many hold a slot, or are about to.</summary>
    public int Busy { get; private set; }

    public void Add(RunRecord run, bool sideBySide)
    {
        if (sideBySide)
        {
            _ready.Add(run.Id, run);
            return;
        }

        if (!_ofJob.TryGetValue(run.JobId, out LinkedList<RunRecord>? line))
        {
            _ofJob[run.JobId] = line = new LinkedList<RunRecord>();
        }

        run.Place = line.AddLast(run);
        if (line.Count == 1)
        {
            _ready.Add(run.Id, run);
        }
    }

    /// <summary>Takes the oldest run that nothing holds up; null without one.</summary>
    public RunRecord? Take()
    {
        using SortedDictionary<long, RunRecord>.Enumerator first = _ready.GetEnumerator();
        if (!first.MoveNext())
        {
            return null;
        }

        RunRecord run = first.Current.Value;
        _ready.Remove(run.Id);
        run.IsDispatched = true;
        Busy++;
        return run;
    }

    public void Remove(RunRecord run)
    {
        _ready.Remove(run.Id);
        if (run is { IsDispatched: true, IsFrozen: false })
        {
            Busy--;
        }

        if (run.Place is { List: { } line } place)
        {
            bool wasFirst = line.First == place;
            line.Remove(place);
            run.Place = null;
            if (wasFirst && line.First is { Value: { IsDispatched: false } next })
            {
                _ready.Add(next.Id, next);
            }
            else if (line.Count == 0)
            {
                _ofJob.Remove(run.JobId);
            }
        }
    }

    /// <summary>The runs of the job that must end first: the one under way, and the one right ahead.</summary>
    public static IEnumerable<RunRecord> Ahead(RunRecord run)
    {
        if (run.IsDispatched || run.Place is not { Previous: { } before, List: { } line })
        {
            return [];
        }

        return line.First == before ? [before.Value] : [line.First!.Value, before.Value];
    }
}
