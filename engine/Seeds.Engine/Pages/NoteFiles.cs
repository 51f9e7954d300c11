using System.Text;
using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Records;
using Seeds.Engine.Registers;
using Seeds.Engine.Text;

namespace Seeds.Engine.Pages;

/// <summary>
/// The notes of all records of an edition, in files of which a reader's browser asks for the one it needs: the cost of a note does not grow
/// with the site. A file is a script that hands its notes over, because a page that is opened from a disk may ask for nothing else.
/// </summary>
/// <param name="Folder">Where the files are: their names are their numbers.</param>
/// <param name="Count">How many there are.</param>
public sealed record NoteFiles(string Folder, int Count)
{
    /// <summary>About how many notes a file holds: at 300 bytes each, 15 KB.</summary>
    private const int Each = 50;

    /// <summary>The files of an edition; null where there are no records.</summary>
    public static NoteFiles? Of(Edition edition, int records) => records == 0 ? null : new NoteFiles(edition.At(RegisterDocuments.Folder + "/notes").Path, (records + Each - 1) / Each);

    /// <summary>Where a file is published.</summary>
    public Address AddressOf(int file) => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Folder}/{file}.js"));

    /// <summary>The number of the file that holds a record's note: FNV-1a over its kind and key, as the theme's script has it.</summary>
    public int FileOf(RecordKind kind, string key)
    {
        var hash = Fnv1a.Start;
        foreach (var b in Encoding.UTF8.GetBytes(NameOf(kind, key))) hash = Fnv1a.Add(hash, b);
        return (int)(hash % (uint)Count);
    }

    /// <summary>The text of a file.</summary>
    /// <param name="file">Its number.</param>
    /// <param name="records">The records whose notes it holds.</param>
    /// <param name="view">Writes them.</param>
    public static string Write(int file, IEnumerable<Record> records, RecordView view)
    {
        var notes = new JsonObject();
        foreach (var record in records) notes[NameOf(record.Kind, record.Key)] = BriefNotes.Write(record, view);
        return $"seedsNotes({file},{JsonText.ForScript(notes)})\n";
    }

    private static string NameOf(RecordKind kind, string key) => RecordKinds.SchemeOf(kind) + ":" + key;
}
