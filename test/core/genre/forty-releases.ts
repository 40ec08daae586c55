/**
 * The sections of forty releases on meetings, in their order, each once, as a person read them. Chosen by
 * the headline (meets, calls, talks, of people from abroad) and the hash of the path, not by the text.
 */
export const FORTY_RELEASES: Readonly<Record<string, string>> = {
  'seed-25177.txt':
    'headline lead delegation agreements-in-force points-inline appreciation reply closing rule',
  'v1/14/ข่าวทำเนียบรัฐบาล_1226.txt': 'headline lead occasion appreciation remark reply rule',
  'v1/14/ข่าวทำเนียบรัฐบาล_376.txt':
    'headline lead occasion gist congratulation condolence reply relations invitation points-inline closing',
  'v1/14/ข่าวทำเนียบรัฐบาล_438.txt':
    'headline lead occasion gist thanks relations condolence remark closing',
  'v1/14/ข่าวทำเนียบรัฐบาล_625.txt':
    'headline lead bridge welcome relations condolence points-labelled request appreciation remark closing rule',
  'v1/14/ข่าวทำเนียบรัฐบาล_735.txt':
    'headline lead bridge appreciation condolence remark further-points reply closing',
  'v1/14/ด้านการศึกษาฯ_163.txt':
    'headline lead occasion welcome relations points-numbered remark background',
  'v1/16/ข่าวทำเนียบรัฐบาล_258.txt': 'headline lead occasion gist welcome remark reply',
  'v1/21/ข่าวทำเนียบรัฐบาล_2.txt': 'headline lead occasion gist thanks reply points-inline remark',
  'v1/23/ด้านกฎหมายฯ_75.txt': 'headline lead occasion points-inline delegation',
  'v1/3/ข่าวทำเนียบรัฐบาล_34.txt':
    'headline lead gist welcome reply event-invitation appreciation further-points rule',
  'v1/thaigov2-1/ด้านการศึกษาฯ_176.txt':
    'headline summary lead delegation points-labelled remark reply relations credits source',
  'v1/thaigov2-1/ด้านความมั่นคง_95.txt': 'headline lead points-inline appreciation remark delegation',
  'v1/thaigov2-14/ด้านความมั่นคง_27.txt': 'headline summary lead occasion appreciation reply',
  'v2/data/2021/01/16/ด้านสังคม_2.txt': 'headline lead reply remark request',
  'v2/data/2021/01/20/ข่าวทำเนียบรัฐบาล_3.txt':
    'headline lead occasion gist thanks reply closing-farewell regards',
  'v2/data/2021/04/02/ด้านวัฒนธรรมท่องเที่ยวฯ_6.txt': 'headline summary lead occasion delegation',
  'v2/data/2022/11/05/Government News_450_67d63fed-5725-4efb-8ba4-285ad98cfba8.txt':
    'headline lead occasion gist welcome reply points-inline',
  'v2/data/2022/11/05/Government News_48_d5f570f0-b135-4a87-8dbd-31090117d274.txt':
    'headline lead occasion bridge relations thanks reply further-points regards',
  'v2/data/2022/11/06/Government News_29_74f31b43-c26f-43e1-8707-04b25be1365a.txt':
    'headline lead occasion bridge welcome relations reply points-labelled further-points closing',
  'v2/data/2022/11/06/ข่าวคณะโฆษก_62_ee60ab8c-eb20-43b1-8fe4-7246b0efb80a.txt':
    'headline lead occasion gist welcome remark relations points-inline',
  'v2/data/2022/11/06/ข่าวนายกรัฐมนตรี_3_bd468f88-06d3-4dee-a00d-32efa2e9c69f.txt':
    'headline lead occasion bridge welcome relations reply points-labelled closing',
  'v2/data/2022/12/14/Government News_2_b7458fca-bf9c-4a38-8899-f4147c328236.txt':
    'headline lead local-time bridge appreciation reply points-labelled remark',
  'v2/data/2022/12/15/ข่าวนายกรัฐมนตรี_1_5982f1ce-c860-4ab4-8f0a-1b8970e0ee9a.txt':
    'headline lead local-time occasion bridge welcome relations reply points-labelled invitation-to-thailand closing request',
  'v2/data/2023/01/20/ด้านสังคม_3_4676236b-98b8-4477-9267-5ef0b8a69720.txt':
    'headline lead occasion points-inline further-points delegation rule',
  'v2/data/2023/02/11/ข่าวคณะโฆษก_1_84e8f4e8-41f5-47a1-9c64-4a392b6e86aa.txt':
    'headline summary lead gist points-inline relations reply remark',
  'v2/data/2023/09/20/Government News\t_2_4b3415f9-7fb5-438e-8959-30d6ebe397dc.txt':
    'headline disclosure local-time lead points-inline background significance',
  'v2/data/2024/02/01/ด้านความมั่นคง_11_56b6c1f3-c77b-4126-9930-5603180caa17.txt':
    'headline lead welcome relations points-inline reply invitation',
  'v2/data/2024/03/05/ข่าวนายกรัฐมนตรี_3_fd24e44a-7e72-4afc-bdd5-1f0c0dfaeec8.txt':
    'headline summary lead local-time occasion bridge invitation-to-thailand points-labelled further-points request',
  'v2/data/2024/04/05/Government News\t_1_88144676-b20e-4f69-8562-7a362fefe2ca.txt':
    'headline lead bridge welcome reply remark',
  'v2/data/2024/10/19/Government News _1_2c25b5af-4e0b-40be-8834-22f7fe79b601.txt':
    'headline lead bridge relations appreciation congratulation reply points-labelled next-steps',
  'v2/data/2024/10/31/ข่าวทำเนียบรัฐบาล _2_a603e537-6bda-4ac9-a93e-35854bb48c28.txt':
    'headline lead gist relations reply points-inline further-points',
  'v2/data/2024/10/31/ด้านเศรษฐกิจ _2_335b0df6-8409-4e21-8cc6-47be0cfa62c1.txt':
    'headline disclosure lead delegation relations remark further-points plan background',
  'v2/data/2025/01/17/ด้านสังคม _4_a17d37e0-ec91-4a88-b02c-93cb4b9de6b9.txt':
    'headline lead delegation occasion points-labelled remark further-points significance',
  'v2/data/2025/03/05/ข่าวรอง นรม  รมตนร _2_d0fc2f5d-6527-4465-ae78-11056de5741e.txt':
    'headline summary lead gist welcome relations reply points-labelled closing',
  'v2/data/2025/05/07/ข่าวรอง นรม  รมตนร _2_da66d826-65a0-4378-a02d-421d4feb26c8.txt':
    'headline lead gist welcome relations history reply points-labelled event-invitation',
  'v2/data/2025/05/13/Government News _2_96e8acc8-e623-48b1-95ff-363277157597.txt':
    'headline lead bridge remark reply points-inline',
  'v2/data/2025/05/22/ด้านวัฒนธรรมท่องเที่ยวฯ _1_633a402f-3060-4b99-b3c1-03c84373783b.txt':
    'headline lead delegation gist points-numbered congratulation relations',
  'v2/data/2025/05/23/Government News _2_73edfabb-fd6c-46e4-a780-e037350bc713.txt':
    'headline disclosure local-time lead delegation points-inline background',
  'v2/data/2025/09/03/Government News _47_d7c27ec0-b3fa-49d6-a788-a80c2f765de3.txt':
    'headline summary disclosure lead remark reply appreciation points-inline further-points invitation-to-thailand quotation',
};
