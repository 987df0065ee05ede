using System.Text.Json;
using DbtCloud.Models;

namespace DbtCloud.Identifiers;

public class OpenEnumTests
{
    [Fact]
    public void An_unknown_text_survives_reading_comparing_logging_and_writing()
    {
        JobType read = JsonSerializer.Deserialize<JobType>("\"quantum\"");

        Assert.False(read.IsKnown);
        Assert.Equal(new JobType("quantum"), read);
        Assert.NotEqual(JobType.CI, read);
        Assert.Equal("quantum", $"{read}");
        Assert.Equal("\"quantum\"", JsonSerializer.Serialize(read));
    }

    [Fact]
    public void An_unknown_number_survives_reading_comparing_logging_and_writing()
    {
        RunStatus read = JsonSerializer.Deserialize<RunStatus>("77");

        Assert.False(read.IsKnown);
        Assert.Equal(new RunStatus(77), read);
        Assert.Equal("77", $"{read}");
        Assert.Equal("77", JsonSerializer.Serialize(read));
    }

    [Fact]
    public void Known_values_show_their_names()
    {
        Assert.Equal("Success", $"{RunStatus.Success}");
        Assert.Equal(10, RunStatus.Success.Value);
        Assert.Equal("job completion", $"{RunCauseCategory.JobCompletion}");
        Assert.True(RunStatus.Success.IsKnown);
    }

    [Fact]
    public void A_value_that_was_never_set_is_empty_and_not_null() => Assert.Equal("", default(JobType).Value);

    [Fact]
    public void Values_are_keys_of_dictionaries_in_json()
    {
        Dictionary<RunStatus, int> counts = new() { [RunStatus.Success] = 3 };

        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<RunStatus, int>>(JsonSerializer.Serialize(counts)));
    }
}
