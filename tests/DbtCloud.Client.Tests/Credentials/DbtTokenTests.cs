using System.Reflection;
using System.Text.Json;
using DbtCloud.Support;

namespace DbtCloud.Credentials;

public class DbtTokenTests
{
    [Theory]
    [InlineData("dbtu_", "dbtu_***", DbtTokenKind.Personal)]
    [InlineData("dbtc_", "dbtc_***", DbtTokenKind.Service)]
    [InlineData("", "***", DbtTokenKind.Unknown)]
    public void The_text_shows_the_kind_and_nothing_else(string prefix, string shown, DbtTokenKind kind)
    {
        DbtToken token = new(prefix + "abcdef");

        Assert.Equal(shown, token.ToString());
        Assert.Equal(shown, $"{token}");
        Assert.Equal(kind, token.Kind);
        Assert.Equal(prefix + "abcdef", token.Reveal());
    }

    [Fact]
    public void Json_shows_the_mask_and_reads_a_secret()
    {
        string secret = FakeToken.Personal();

        Assert.Equal("\"dbtu_***\"", JsonSerializer.Serialize(new DbtToken(secret)));
        Assert.Equal(secret, JsonSerializer.Deserialize<DbtToken>($"\"{secret}\"")!.Reveal());
        Assert.DoesNotContain(secret, JsonSerializer.Serialize(new DbtAccountOptions { Token = secret }), StringComparison.Ordinal);
    }

    [Fact]
    public void No_public_property_or_field_gives_the_secret()
    {
        string secret = FakeToken.Service();
        DbtToken token = new(secret);

        foreach (PropertyInfo property in typeof(DbtToken).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            Assert.DoesNotContain(secret, $"{property.GetValue(token)}", StringComparison.Ordinal);
        }

        Assert.Empty(typeof(DbtToken).GetFields(BindingFlags.Public | BindingFlags.Instance));
    }

    [Fact]
    public void Equality_is_that_of_the_secret_and_the_hash_is_not()
    {
        string secret = FakeToken.Personal();
        DbtToken one = new(secret);
        DbtToken same = new(secret + "\n");
        DbtToken other = new(FakeToken.Personal());

        Assert.True(one == same);
        Assert.True(one.Equals((object)same));
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.True(one != other);
        Assert.False(one == null);
        Assert.NotEqual(secret.GetHashCode(StringComparison.Ordinal), one.GetHashCode());
    }

    [Fact]
    public void An_environment_variable_is_read()
    {
        string name = "DBT_TEST_" + Guid.NewGuid().ToString("N");
        string secret = FakeToken.Personal();
        Environment.SetEnvironmentVariable(name, secret);

        Assert.Equal(secret, DbtToken.FromEnvironmentVariable(name).Reveal());
    }
}
