using System.Security.Cryptography;
using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;

namespace Seeds.Cards;

/// <summary>The theme's fonts of cards, read.</summary>
/// <param name="Digest">Tells them from all others.</param>
/// <param name="Painter">Paints with them; null where there are none for titles, or none for all else.</param>
/// <param name="Faults">Which of them cannot be read.</param>
internal sealed record CardFonts(string Digest, CardPainter? Painter, ImmutableArray<Diagnostic> Faults)
{
    /// <summary>Reads the fonts.</summary>
    /// <param name="files">Those of titles in <c>title/</c>, those of all else in <c>text/</c>.</param>
    /// <param name="before">Those of the build before: where they are the same they are used again, because a font's memory is not given back.</param>
    public static CardFonts Read(ImmutableArray<InputFile> files, CardFonts? before)
    {
        var read = files.Select(f => (File: f, Bytes: f.Read())).ToImmutableArray();
        var digest = DigestOf(read);
        if (before?.Digest == digest) return before;
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        var (titles, texts) = (Stack("title"), Stack("text"));
        return new CardFonts(digest, titles.Faces.IsEmpty || texts.Faces.IsEmpty ? null : new CardPainter(titles, texts), faults.ToImmutable());

        FontStack Stack(string folder) => new([.. read.Where(f => f.File.Folder == folder).Select(f => Face(f.File, f.Bytes, faults)).OfType<FontFace>()]);
    }

    private static string DigestOf(ImmutableArray<(InputFile File, FileBytes Bytes)> read)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, bytes) in read)
        {
            digest.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{file.Path}\n{bytes.Bytes.Length}\n")));
            digest.AppendData(bytes.Bytes.Span);
        }

        return Convert.ToHexString(digest.GetHashAndReset());
    }

    private static FontFace? Face(InputFile file, FileBytes read, ImmutableArray<Diagnostic>.Builder faults)
    {
        var face = read.Fault is null ? FontFace.Read(read.Bytes) : null;
        if (face is null) faults.Add(UnreadableFile.At(file, read.Fault ?? "it is no OpenType font"));
        return face;
    }
}
