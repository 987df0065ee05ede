using DbtCloud.Analyzers.Flow.Keys;

namespace DbtCloud.Analyzers.Tests.Flow;

public class KeyTests
{
    [Fact]
    public void Configuration_and_environment_are_one_space_of_names()
    {
        Key setting = Key.Configuration(string.Empty, string.Empty, LoopSet.Empty, LoopSet.Empty).Member("Dbt").Member("token");
        Key variable = Key.Environment(Key.Normalize("DBT__Token"), "DBT__Token", LoopSet.Empty, LoopSet.Empty);

        Assert.Equal(setting, variable);
    }

    [Fact]
    public void Members_of_one_element_change_in_its_loop_only()
    {
        Key element = Key.Element(Key.Parameter("M", "accounts"), 3, "accounts");

        Assert.True(element.Member("Token").Varies.Contains(3));
        Assert.False(element.Member("Token").Varies.Contains(4));
        Assert.NotEqual(element.Member("Token"), element.Member("Id"));
    }

    [Fact]
    public void Two_unknown_values_are_never_equal()
        => Assert.NotEqual(Key.Opaque("value", LoopSet.Empty), Key.Opaque("value", LoopSet.Empty));

    [Fact]
    public void Keys_made_from_each_other_do_not_grow_without_end()
    {
        Key key = Key.Parameter("M", "text");
        for (int round = 0; round < 64; round++)
        {
            key = Key.Computed("+", "text", [key, key]);
        }

        Assert.True(key.Id.Length < 1000);
    }
}
