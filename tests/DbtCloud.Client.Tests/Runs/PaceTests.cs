namespace DbtCloud.Runs;

public class PaceTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(5, 1)]
    [InlineData(60, 6)]
    [InlineData(200, 20)]
    [InlineData(600, 30)]
    [InlineData(36_000, 30)]
    public void A_young_run_is_looked_at_soon_and_a_long_one_less_and_less_often(int waited, int next)
    {
        RunWait wait = new(1, new RunWaitOptions(), null, Start);
        DateTimeOffset now = Start + TimeSpan.FromSeconds(waited);

        wait.Looked(now);

        Assert.Equal(TimeSpan.FromSeconds(next), wait.Due - now);
    }

    [Fact]
    public void An_hour_of_waiting_costs_few_looks()
    {
        RunWait wait = new(1, new RunWaitOptions(), null, Start);
        int looks = 0;
        for (DateTimeOffset now = Start; now < Start + TimeSpan.FromHours(1); now = wait.Due)
        {
            wait.Looked(now);
            looks++;
        }

        Assert.InRange(looks, 100, 160);
    }
}
