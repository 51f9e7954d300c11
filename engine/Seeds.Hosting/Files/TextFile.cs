namespace Seeds.Hosting.Files;

/// <summary>Reads and writes the texts that commands keep in the input folder.</summary>
public static class TextFile
{
    /// <summary>A file's text; null where there is none.</summary>
    /// <exception cref="OutputException">It cannot be read.</exception>
    public static string? Read(string path) => Guard(path, "read", () => File.Exists(path) ? File.ReadAllText(path) : null);

    /// <summary>Writes a file, and makes its folder where there is none.</summary>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public static void Write(string path, string text) => Guard(path, "written", () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        File.WriteAllText(path, text);
        return text;
    });

    private static T Guard<T>(string path, string done, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"`{path}` cannot be {done}: {fault.Message}", fault);
        }
    }
}
