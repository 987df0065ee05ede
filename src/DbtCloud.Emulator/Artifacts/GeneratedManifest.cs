using System.Globalization;
using System.Text;
using DbtCloud.Emulator.Http;

namespace DbtCloud.Emulator.Artifacts;

/// <summary>A valid manifest of any size that is never held: every node has the same length, so that each byte can be told by its place.</summary>
internal sealed class GeneratedManifest : IResponseContent
{
    private const int NodeLength = 1024;

    private readonly byte[] _head;
    private readonly byte[] _tail;
    private readonly long _nodes;

    public GeneratedManifest(string metadata, long bytes)
    {
        _head = Encoding.ASCII.GetBytes($"{{\"metadata\":{metadata},\"nodes\":{{");
        _tail = Encoding.ASCII.GetBytes("},\"sources\":{},\"macros\":{},\"exposures\":{},\"metrics\":{},\"parent_map\":{},\"child_map\":{}}");
        _nodes = Math.Max(1, (bytes - _head.Length - _tail.Length) / NodeLength);
    }

    public long Length => _head.Length + (_nodes * NodeLength) + _tail.Length;

    public async ValueTask WriteAsync(Stream destination, long offset, long count, CancellationToken cancellationToken)
    {
        long end = offset + count;
        while (offset < end)
        {
            (byte[] block, long start) = BlockAt(offset);
            int from = (int)(offset - start);
            int length = (int)Math.Min(block.Length - from, end - offset);
            await destination.WriteAsync(block.AsMemory(from, length), cancellationToken).ConfigureAwait(false);
            offset += length;
        }
    }

    private (byte[] Block, long Start) BlockAt(long offset)
    {
        if (offset < _head.Length)
        {
            return (_head, 0);
        }

        long tail = _head.Length + (_nodes * NodeLength);
        if (offset >= tail)
        {
            return (_tail, tail);
        }

        long node = (offset - _head.Length) / NodeLength;
        return (Node(node), _head.Length + (node * NodeLength));
    }

    private byte[] Node(long index)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"model.{ProjectNode.Package}.generated_{index:D9}");
        string text = string.Create(CultureInfo.InvariantCulture, $"\"{id}\":{{\"unique_id\":\"{id}\",\"name\":\"generated_{index:D9}\",\"resource_type\":\"model\",\"package_name\":\"{ProjectNode.Package}\",\"database\":\"warehouse\",\"schema\":\"analytics\",\"depends_on\":{{\"nodes\":[]}},\"config\":{{\"materialized\":\"view\"}},\"raw_code\":\"select 1 as id /* ");
        string end = index == _nodes - 1 ? " */\"} " : " */\"},";
        byte[] bytes = new byte[NodeLength];
        bytes.AsSpan().Fill((byte)'x');
        Encoding.ASCII.GetBytes(text, bytes);
        Encoding.ASCII.GetBytes(end, bytes.AsSpan(NodeLength - end.Length));
        return bytes;
    }
}
