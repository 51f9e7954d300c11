namespace Seeds.Engine.Numbers;

/// <summary>A share or multiple read from the pieces of a text, or a range of them.</summary>
/// <param name="First">What is written first.</param>
/// <param name="Second">The other end; null when it is no range.</param>
/// <param name="Lead">The piece with which its words begin: <c>between</c>, or the share itself.</param>
/// <param name="Start">The piece it begins with.</param>
/// <param name="Next">The piece behind it.</param>
/// <param name="FirstNext">The piece behind what is written first.</param>
/// <param name="Part">Of a range the piece with which its other end begins.</param>
internal readonly record struct ReadShare(WordShare First, WordShare? Second, int Lead, int Start, int Next, int FirstNext, int Part = 0);
