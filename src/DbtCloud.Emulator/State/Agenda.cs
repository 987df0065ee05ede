namespace DbtCloud.Emulator.State;

/// <summary>What is to happen, and when. Runs under the world's gate; ties keep their order.</summary>
internal sealed class Agenda
{
    private readonly PriorityQueue<Appointment, (DateTimeOffset Due, long Sequence)> _queue = new();
    private long _sequence;

    public DateTimeOffset? Next => _queue.TryPeek(out _, out (DateTimeOffset Due, long Sequence) key) ? key.Due : null;

    public Appointment At(DateTimeOffset due, Action<DateTimeOffset> action)
    {
        Appointment appointment = new(action);
        _queue.Enqueue(appointment, (due, _sequence++));
        return appointment;
    }

    /// <summary>Does everything that is due, each thing at its own time: a clock that jumps loses no step in between.</summary>
    public void RunUntil(DateTimeOffset now)
    {
        while (_queue.TryPeek(out Appointment? appointment, out (DateTimeOffset Due, long Sequence) key) && key.Due <= now)
        {
            _queue.Dequeue();
            if (!appointment.IsCancelled)
            {
                appointment.Action(key.Due);
            }
        }
    }

    internal sealed class Appointment(Action<DateTimeOffset> action)
    {
        public Action<DateTimeOffset> Action { get; } = action;

        public bool IsCancelled { get; private set; }

        public void Cancel() => IsCancelled = true;
    }
}
