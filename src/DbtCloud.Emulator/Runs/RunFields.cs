using System.Collections;
using System.Text.Json.Nodes;

namespace DbtCloud.Emulator.Runs;

/// <summary>The fields of runs as a list, without copying it: an account may have tens of thousands.</summary>
internal sealed class RunFields(IReadOnlyList<RunRecord> runs) : IReadOnlyList<JsonObject>
{
    public int Count => runs.Count;

    public JsonObject this[int index] => runs[index].Fields;

    public IEnumerator<JsonObject> GetEnumerator() => runs.Select(run => run.Fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
