using System.Runtime.InteropServices;

namespace Seeds.Hosting.Files;

/// <summary>Puts one folder in the place of another.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Puts <paramref name="fresh"/> at <paramref name="place"/>; what was there ends at <paramref name="old"/>.</summary>
    /// <exception cref="IOException">It could not be done; both folders are where they were.</exception>
    public static void Swap(string fresh, string place, string old)
    {
        if (!Directory.Exists(place))
        {
            Directory.Move(fresh, place);
        }
        else if (OperatingSystem.IsLinux() && RenameAt2(CurrentFolder, fresh, CurrentFolder, place, Exchange) == 0)
        {
            Directory.Move(fresh, old);
        }
        else
        {
            Directory.Move(place, old);
            try
            {
                Directory.Move(fresh, place);
            }
            catch (IOException)
            {
                Directory.Move(old, place);
                throw;
            }
        }
    }

    /// <summary>Linux renameat2(2): with RENAME_EXCHANGE two names change places in one step that nobody sees half done.</summary>
    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);
}
