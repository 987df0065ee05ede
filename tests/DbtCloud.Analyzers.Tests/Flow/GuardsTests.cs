using DbtCloud.Analyzers.Flow.Keys;
using DbtCloud.Analyzers.Flow.Values;

namespace DbtCloud.Analyzers.Tests.Flow;

public class GuardsTests
{
    private static readonly Key Name = Key.Parameter("M", "name");

    [Theory]
    [InlineData("spice", true, "spice", false, true)]
    [InlineData("spice", true, "guild", true, true)]
    [InlineData("spice", true, "guild", false, false)]
    [InlineData("spice", false, "guild", false, false)]
    public void Branches_on_one_value_exclude_each_other(string first, bool firstHolds, string second, bool secondHolds, bool excluded)
        => Assert.Equal(excluded, Guards.None.And([new Guard(Name, first, firstHolds)]).Exclude(Guards.None.And([new Guard(Name, second, secondHolds)])));

    [Fact]
    public void A_condition_that_changes_with_a_loop_excludes_nothing()
    {
        Key element = Key.Element(Name, 1, "names");

        Assert.Empty(Guards.None.And([new Guard(element, "spice", true)]).Stable().Items);
    }
}
