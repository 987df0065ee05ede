public sealed class Scheduler
{
    private readonly Dictionary<int, Func<Task>> jobs = [];

    public int JobId { get; private set; }

    public int RunId { get; private set; }

    public void Add(int jobId, Func<Task> job) => jobs[jobId] = job;

    public async Task RunAsync(string text)
    {
        JobId = int.Parse(text);
        RunId = Convert.ToInt32(DateTime.UtcNow.Ticks % 1000);
        await jobs[JobId]();
    }
}
