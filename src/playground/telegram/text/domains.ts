/** Endings that make a bare name a link, as alternatives of a regular expression: the common generic ones and all of two letters that exist. */
export const genericDomains = 'com|org|net|info|biz|name|pro|edu|gov|mil|int|app|dev|page|blog|shop|store|online|site|website|tech|cloud|live|news|xyz|club|space|digital|agency|email|guru|life|media|social|world|today|wiki|zone|mobi|museum|travel|jobs|coop|aero|cat|tel|asia|link|click|design|studio|team|group|chat|bot|run|tools|systems|network|works|health|money|bank|art|fun|games|moscow|tokyo|berlin|london|paris|nyc|google|youtube|telegram'

export const countryDomains = ('acadaeafagaialamaoaqarasatauawaxazbabbbdbebfbgbhbibjbmbnbobrbsbtbwbybzcacccdcfcgchcickclcmcncocrcucvcwcxcyczdedjdkdmdodzeceeegereseteu'
  + 'fifjfkfmfofrgagbgdgegfggghgiglgmgngpgqgrgsgtgugwgyhkhmhnhrhthuidieiliminioiqirisitjejmjojpkekgkhkikmknkpkrkwkykzlalblclilklrlsltlulvlymamcmdmemgmhmkmlmmmnmomp'
  + 'mqmrmsmtmumvmwmxmymznancnenfngninlnonpnrnunzompapepfpgphpkplpmpnprpsptpwpyqarerorsrurwsasbscsdsesgshsiskslsmsnsosrssstsusvsxsysztctdtftgthtjtktltmtntotrtttvtwtzuaug'
  + 'ukusuyuzvavcvevgvivnvuwfwsyeytzazmzw').match(/../g)!.join('|')
