using System.Text;
using DbtCloud.Json;
using DbtCloud.Models;

namespace DbtCloud.Operations;

/// <summary>The JSON bodies of requests.</summary>
internal static class JsonBody
{
    /// <summary>A model: what the operation takes of what is set, and what this version does not know.</summary>
    public static HttpContent Of(DbtModel model, MemberMask members) => Of(model.ToUtf8(JsonMode.Request, members));

    /// <summary>A model whose form decides which members a request takes.</summary>
    public static HttpContent Of(DbtModel model) => Of(model.ToUtf8(JsonMode.Request));

    /// <summary>Whatever the caller made.</summary>
    public static HttpContent Of(DbtJson json) => Of(json.Utf8.ToArray());

    /// <summary>Only what differs between two states of a model, for operations that take partial bodies.</summary>
    public static HttpContent OfChanges(DbtModel before, DbtModel after, MemberMask? members, params string[] always)
        => Of(JsonChanges.Between(Request(before, members), Request(after, members), always));

    public static HttpContent OfList<T>(IEnumerable<T> models, MemberMask members)
        where T : DbtModel
    {
        // What enumerates the models is not ours and may stop half way: each is written by itself.
        List<byte[]> items = [.. models.Select(model => model.ToUtf8(JsonMode.Request, members))];
        using JsonScratch scratch = JsonScratch.Take();
        scratch.Writer.WriteStartArray();
        foreach (byte[] item in items)
        {
            scratch.Writer.WriteRawValue(item, skipInputValidation: true);
        }

        scratch.Writer.WriteEndArray();
        return Of(scratch.ToArray());
    }

    /// <summary>For writes that the published API gives no body: a write without content could be sent twice by the handler below.</summary>
    public static HttpContent Empty() => Of(Encoding.UTF8.GetBytes("{}"));

    private static byte[] Request(DbtModel model, MemberMask? members) => members is { } mask ? model.ToUtf8(JsonMode.Request, mask) : model.ToUtf8(JsonMode.Request);

    private static JsonContentBytes Of(byte[] json) => new(json);
}
