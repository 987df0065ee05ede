using System.Text;
using CsCheck;

namespace DbtCloud.Json;

public class WireDateTests
{
    [Theory]
    [InlineData("2024-05-28 10:42:52.622408+00:00", "2024-05-28T10:42:52.6224080+00:00", true)]
    [InlineData("2024-05-28T10:42:52.622408+00:00", "2024-05-28T10:42:52.6224080+00:00", true)]
    [InlineData("2024-05-28T10:42:52Z", "2024-05-28T10:42:52.0000000+00:00", true)]
    [InlineData("2024-05-28T10:42:52-05:30", "2024-05-28T10:42:52.0000000-05:30", true)]
    [InlineData("2023-01-31T19:29:35.789265936Z", "2023-01-31T19:29:35.7892659+00:00", false)]
    [InlineData("2024-05-28T10:42:52", "2024-05-28T10:42:52.0000000+00:00", false)]
    [InlineData("2024-05-28T10:42:52.100+00:00", "2024-05-28T10:42:52.1000000+00:00", false)]
    public void All_forms_of_the_service_are_read(string text, string expected, bool asWritten)
    {
        Assert.True(WireDate.TryParse(Encoding.UTF8.GetBytes(text), out DateTimeOffset value, out _, out bool exact));
        Assert.Equal(expected, value.ToString("O"));
        Assert.Equal(asWritten, exact);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2024-13-28T10:42:52Z")]
    [InlineData("2024-02-30T10:42:52Z")]
    [InlineData("2024-05-28T24:42:52Z")]
    [InlineData("2024-05-28T10:42:52.Z")]
    [InlineData("2024-05-28T10:42:52+0x:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    public void What_is_no_date_is_not_taken_for_one(string text) =>
        Assert.False(WireDate.TryParse(Encoding.UTF8.GetBytes(text), out _, out _, out _));

    [Fact]
    public void Any_bytes_are_either_a_date_or_none() =>
        Gen.Byte.Array[0, 45].Sample(bytes => WireDate.TryParse(bytes, out _, out _, out _) || true);
}
