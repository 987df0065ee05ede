using System.Text.Json;
using DbtCloud.Models;

namespace DbtCloud.Json;

public class ValueEqualityTests
{
    [Fact]
    public void Models_that_hold_lists_and_maps_are_equal_when_their_content_is()
    {
        Job first = new() { ExecuteSteps = ["dbt build", "dbt test"], Schedule = new JobSchedule { Date = new JobScheduleDate { Days = [1, 2] } } };
        Job second = new() { ExecuteSteps = ["dbt build", "dbt test"], Schedule = new JobSchedule { Date = new JobScheduleDate { Days = [1, 2] } } };

        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, second with { ExecuteSteps = ["dbt build"] });
    }

    [Fact]
    public void Not_set_and_set_to_null_are_not_equal() => Assert.NotEqual(new Job(), new Job { Name = null });

    [Fact]
    public void A_copy_does_not_share_what_is_changed_in_the_other()
    {
        Job original = JsonSerializer.Deserialize<Job>("""{"id":1,"future":"a"}""")!;

        Job changed = original.Without("future").WithMember("future", DbtJson.Parse("\"b\""));

        Assert.Equal("\"a\"", original.GetUnknownMembers()["future"].ToString());
        Assert.Equal("\"b\"", changed.GetUnknownMembers()["future"].ToString());
    }

    [Fact]
    public void A_list_can_be_made_in_every_usual_way()
    {
        DbtList<string> fromArray = new[] { "a" };
        DbtList<string> fromList = new List<string> { "a" };
        DbtList<string> fromExpression = ["a"];

        Assert.True(fromArray == fromList && fromList == fromExpression);
        Assert.Throws<ArgumentOutOfRangeException>(() => fromArray[1]);
    }
}
