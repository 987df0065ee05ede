using System.Text.Json;
using System.Text.Json.Nodes;
using DbtCloud.ApiModel.Generation.Client;
using DbtCloud.ApiModel.Model;
using DbtCloud.Models;

namespace DbtCloud.ApiModel.Tests.Wide;

/// <summary>The next specification may give a model more members than any has today: one of the most that there can be, generated like all others.</summary>
public class WideModelTests
{
    private const int Members = 126;
    private static readonly string s_file = Path.Combine(Repository.Root, "tests", "DbtCloud.ApiModel.Tests", "Wide", "WideModel.g.cs");

    [Fact]
    public void The_generator_writes_a_model_of_126_members()
    {
        string text = ModelFiles.Text(Wide(), []);
        if (Environment.GetEnvironmentVariable("DBTCLOUD_UPDATE_SURFACE") == "1")
        {
            File.WriteAllText(s_file, text);
        }

        Assert.Equal(text, File.ReadAllText(s_file));
    }

    [Fact]
    public void It_tells_set_from_null_from_absent_in_every_place()
    {
        JsonObject json = [];
        for (int index = 0; index < Members; index += 3)
        {
            json[$"member_{index}"] = index % 2 == 0 ? $"text {index}" : index;
        }

        for (int index = 1; index < Members; index += 3)
        {
            json[$"member_{index}"] = null;
        }

        json["unknown"] = 1;
        WideModel model = JsonSerializer.Deserialize<WideModel>(json.ToJsonString())!;

        Assert.All(Enumerable.Range(0, Members), index => Assert.Equal(index % 3 != 2, model.IsSet($"member_{index}")));
        Assert.True(JsonNode.DeepEquals(json, JsonNode.Parse(JsonSerializer.Serialize(model))));
        Assert.Equal(model, JsonSerializer.Deserialize<WideModel>(json.ToJsonString()));
        Assert.Equal(["unknown"], model.GetUnknownMembers().Keys);
    }

    [Fact]
    public void A_change_in_the_second_word_counts()
    {
        WideModel model = new() { Member124 = "one", Member125 = 5 };
        WideModel emptied = model with { Member125 = null };

        Assert.Equal(5, model.Member125);
        Assert.Null(emptied.Member125);
        Assert.NotEqual(model, emptied);
        Assert.True(emptied.IsSet("member_125"));
        Assert.False(emptied.Without("member_125").IsSet("member_125"));
        Assert.Equal("""{"member_124":"one","member_125":null}""", JsonSerializer.Serialize(emptied));
        Assert.Equal("""{"member_124":"one"}""", JsonSerializer.Serialize(emptied.Without("member_125")));
        Assert.NotEqual(new WideModel { Member0 = null }, new WideModel { Member62 = null });
    }

    private static ClientType Wide()
    {
        ClientModel client = ClientModel.Build(ApiModelDocument.Load(Path.Combine(Repository.Root, "api")), NameOverlay.Load(Repository.Root));
        ClientMember[] known = [.. client.Types.SelectMany(type => type.Members)];
        ClientMember text = known.First(member => member.Type.Kind == WireKind.Text && member.Writable && !member.Secret && !member.Overrides);
        ClientMember number = known.First(member => member.Type.Kind == WireKind.Int32 && member.Writable && !member.Overrides);
        return new ClientType
        {
            Name = "WideModel",
            Resource = "None",
            Summary = "A model with as many members as one can have.",
            Schemas = [],
            Members = [.. Enumerable.Range(0, Members).Select(index => (index % 2 == 0 ? text : number) with { Wire = $"member_{index}", Name = $"Member{index}", Index = index, Summary = $"Member {index}.", Deprecated = false, WriteOnly = false })],
        };
    }
}
