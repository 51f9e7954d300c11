using System.Text;

namespace Seeds.Engine.Content;

/// <summary>
/// The bytes of a published file, made only when they are asked for, so that a site of ten thousand pages is never in
/// memory as a whole. Asking again gives the same bytes.
/// </summary>
/// <param name="Copied">The input file whose bytes are to be copied as they are, or null.</param>
/// <param name="Make">Gives the bytes; null when <paramref name="Copied"/> is set.</param>
public sealed record OutputContent(InputFile? Copied, Func<ValueTask<ReadOnlyMemory<byte>>>? Make)
{
    /// <summary>Content that is an input file's.</summary>
    public static OutputContent Copy(InputFile file) => new(file, null);

    /// <summary>Whether it is made of the site's other files, and is written when they are there, so that none is made twice.</summary>
    public bool IsBehind { get; init; }

    /// <summary>Whether its address is made of all that it is made of, so that a file of an earlier build at that address is the same and is kept.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Content made on demand whose address tells it from all other: what is slow to make is made once.</summary>
    public static OutputContent Named(Func<ReadOnlyMemory<byte>> make) => new(null, () => new(make())) { IsNamed = true };

    /// <summary>Content made on demand of the site's other files.</summary>
    public static OutputContent Behind(Func<ValueTask<ReadOnlyMemory<byte>>> make) => new(null, make) { IsBehind = true };

    /// <summary>The same content; when it is made, something is taken from it, so that it need not be made again for that. Nothing is, where it is copied.</summary>
    public OutputContent WhenMade(Func<ReadOnlyMemory<byte>, Task> take) => Make is not { } make ? this : this with
    {
        Make = async () =>
        {
            var bytes = await make();
            await take(bytes);
            return bytes;
        },
    };

    /// <summary>The bytes; empty where an input file cannot be read.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync() => Copied is { } file ? file.Read().Bytes : await Make!();

    /// <summary>Text made on demand by a pure function.</summary>
    public static OutputContent OfText(Func<string> write) => Of(() => new(Encoding.UTF8.GetBytes(write())));

    /// <summary>Content made on demand by a pure function.</summary>
    public static OutputContent Of(Func<ValueTask<ReadOnlyMemory<byte>>> make) => new(null, make);
}
