using System.Globalization;
using System.Text;

namespace DbtCloud.Artifacts;

/// <summary>A manifest of any size that is made while it is read, and so needs no memory of its own.</summary>
internal sealed class GeneratedManifest(int nodes, int codeLength) : Stream
{
    private readonly string code = string.Concat(Enumerable.Repeat("select \\\"a\\\", 1\\n", codeLength / 16));
    private byte[] piece = [];
    private int used;
    private int next = -1;

    public long Written { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Written;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (used == piece.Length)
        {
            piece = Encoding.UTF8.GetBytes(NextPiece());
            used = 0;
        }

        int size = Math.Min(count, piece.Length - used);
        Array.Copy(piece, used, buffer, offset, size);
        used += size;
        Written += size;
        return size;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private string NextPiece()
    {
        int index = next++;
        return index switch
        {
            -1 => "{" + Texts.Metadata + ",\"nodes\":{",
            _ when index < nodes => (index == 0 ? string.Empty : ",") + Node(index),
            _ when index == nodes => "},\"parent_map\":{\"a\":[",
            _ when index <= nodes * 2 => (index == nodes + 1 ? string.Empty : ",") + "\"model.shop.m" + index.ToString(CultureInfo.InvariantCulture) + "\"",
            _ when index == (nodes * 2) + 1 => "]},\"child_map\":{}}",
            _ => string.Empty,
        };
    }

    private string Node(int index)
        => $$$"""
        "model.shop.m{{{index}}}":{"unique_id":"model.shop.m{{{index}}}","name":"m{{{index}}}","resource_type":"model","tags":["a"],"raw_code":"{{{code}}}","depends_on":{"nodes":["model.shop.m{{{index - 1}}}"]}}
        """;
}
