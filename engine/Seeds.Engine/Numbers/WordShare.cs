namespace Seeds.Engine.Numbers;

/// <summary>A share or multiple, as a list of words has it or as it is read from a text.</summary>
/// <param name="Value">A part of 1, or how many times as much.</param>
/// <param name="Sense">Share or multiple.</param>
/// <param name="IsLoose">Whether plain sentences are full of it, so that it asks for no source by itself.</param>
/// <param name="IsDoubtful">Whether it may be an ordinal.</param>
internal readonly record struct WordShare(decimal Value, NumberSense Sense, bool IsLoose, bool IsDoubtful)
{
    /// <summary>The letter with its vowel sign by which the word is told from another of the same letters, as Arabic <c>خُمس</c>, a fifth, from <c>خمس</c>, five; empty where none needs to be.</summary>
    public string Vowel { get; init; } = "";
}
