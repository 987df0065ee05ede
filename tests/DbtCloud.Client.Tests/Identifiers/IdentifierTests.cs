using System.ComponentModel;
using System.Text.Json;
using DbtCloud.Models;
using Microsoft.Extensions.Configuration;

namespace DbtCloud.Identifiers;

public class IdentifierTests
{
    public static TheoryData<Type> Ids => [.. typeof(JobId).Assembly.GetExportedTypes().Where(type => type.IsValueType && Array.Exists(type.GetInterfaces(), one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IDbtId<>)))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_made_from_a_number_implicitly_and_never_turned_back(Type id)
    {
        string[] conversions = [.. id.GetMethods().Where(method => method.Name is "op_Implicit" or "op_Explicit").Select(method => $"{method.GetParameters()[0].ParameterType.Name} {method.ReturnType.Name}")];

        Assert.Equal([$"Int64 {id.Name}"], conversions);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_read_from_configuration_and_route_values(Type id)
    {
        object? value = TypeDescriptor.GetConverter(id).ConvertFromInvariantString("70403103922125");

        Assert.IsType(id, value);
        Assert.Equal("70403103922125", value.ToString());
        Assert.Equal("70403103922125", TypeDescriptor.GetConverter(id).ConvertToInvariantString(value));
    }

    [Fact]
    public void An_id_is_a_key_of_a_dictionary_in_json()
    {
        Dictionary<JobId, string> names = new() { [70403103922125] = "nightly" };

        string json = JsonSerializer.Serialize(names);

        Assert.Equal("""{"70403103922125":"nightly"}""", json);
        Assert.Equal(names, JsonSerializer.Deserialize<Dictionary<JobId, string>>(json));
    }

    [Theory]
    [InlineData("70403103922125")]
    [InlineData("\"70403103922125\"")]
    public void An_id_is_read_from_a_number_and_from_text(string json) =>
        Assert.Equal(new RunId(70403103922125), JsonSerializer.Deserialize<RunId>(json));

    [Theory]
    [InlineData("1.5")]
    [InlineData("\"x\"")]
    [InlineData("true")]
    [InlineData("null")]
    public void What_is_no_id_is_not_read_as_one(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RunId>(json));

    [Fact]
    public void An_id_is_bound_from_a_section()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Job", "11"), new("Names:12", "nightly")]).Build();

        Assert.Equal(new JobId(11), configuration.GetValue<JobId>("Job"));
    }

    [Fact]
    public void An_id_is_parsed_as_a_parsable()
    {
        Assert.Equal(new JobId(11), Parse<JobId>("11"));
        Assert.Throws<FormatException>(() => Parse<JobId>("eleven"));
        Assert.False(JobId.TryParse("1.1", null, out _));
    }

    [Fact]
    public void Ids_compare_by_their_numbers()
    {
        JobId[] ids = [3, 1, 2];

        Assert.Equal([new JobId(1), new JobId(2), new JobId(3)], ids.Order());
        Assert.True(new JobId(1) < new JobId(2));
        Assert.True(new JobId(11) == 11);
    }

    private static T Parse<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, null);
}
